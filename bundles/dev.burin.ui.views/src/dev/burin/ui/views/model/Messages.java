// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String ModelExplorerView_filter;
    public static String ModelExplorerView_reading;
    public static String ModelExplorerView_counting;
    public static String ModelExplorerView_expandAll;
    public static String ModelExplorerView_collapseAll;
    public static String TensorDetailsArea_choose;
    public static String TensorDetailsArea_counting;
    public static String TensorDetailsArea_shape;
    public static String TensorDetailsArea_values;
    public static String TensorDetailsArea_codes;
    public static String TensorDetailsArea_adders;
    public static String TensorDetailsArea_sum;
    public static String TensorDetailsArea_valueChart;
    public static String TensorDetailsArea_codeChart;
    public static String TensorDetailsArea_digitChart;
    public static String TensorDetailsArea_levelChart;
    public static String TensorDetailsArea_charts;
    public static String TensorColumn_name;
    public static String TensorColumn_shape;
    public static String TensorColumn_type;
    public static String TensorColumn_bytes;
    public static String TensorColumn_scheme;
    public static String TensorColumn_fabric;
    public static String TensorColumn_error;
    public static String TensorColumn_digits;
    public static String TensorColumn_adders;
    public static String TensorColumn_romBits;
    public static String TensorColumn_source;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
