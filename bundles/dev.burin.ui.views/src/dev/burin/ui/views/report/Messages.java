// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.report;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String ReportView_grouping;
    public static String ReportView_measure;
    public static String ReportView_all;
    public static String ReportView_charts;
    public static String ReportView_pin;
    public static String ReportView_compare;
    public static String ReportView_nothing;
    public static String ReportView_pinned;
    public static String ReportView_saved;
    public static String ReportView_save;
    public static String ReportView_reading;
    public static String ReportView_cannot;
    public static String ReportSummary_costs;
    public static String ReportSummary_wafer;
    public static String ReportSummary_quality;
    public static String ReportSummary_noQuality;
    public static String ReportSummary_other;
    public static String ReportTable_name;
    public static String ReportTable_difference;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
