// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.report;

import dev.burin.flow.BuildReport;
import dev.burin.flow.quality.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** Totals in words. */
final class ReportSummary {
    private static final double UM2_PER_MM2 = 1e6;

    private ReportSummary() {
    }

    static String text(BuildReport report, Optional<Quality> quality, Optional<BuildReport> other, String otherName) {
        BuildReport.Totals totals = report.totals();
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.ReportSummary_costs, new Object[] {report.name(), totals.matrices(),
            count(totals.weights()), count(totals.adders()), count(totals.romBits()), area(totals), totals.process()}));
        lines.add(NLS.bind(Messages.ReportSummary_wafer, new Object[] {count(totals.tiles()), totals.reticleFields(),
            format("%.2f", 100 * totals.utilisation()), format("%,.0f", totals.wireLengthMm())})); //$NON-NLS-1$ //$NON-NLS-2$
        other.map(BuildReport::totals).ifPresent(second -> lines.add(NLS.bind(Messages.ReportSummary_other, new Object[] {
            otherName, count(second.weights()), count(second.adders()), count(second.romBits()), area(second)})));
        lines.add(quality.map(ReportSummary::text).orElse(Messages.ReportSummary_noQuality));
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private static String text(Quality quality) {
        return NLS.bind(Messages.ReportSummary_quality, new Object[] {format("%.3f", quality.perplexity()), //$NON-NLS-1$
            format("%.3f", quality.floatPerplexity()), format("%.5f", quality.kl()), //$NON-NLS-1$ //$NON-NLS-2$
            format("%.2f", 100 * quality.top1Agreement()), count(quality.positions())}); //$NON-NLS-1$
    }

    private static String area(BuildReport.Totals totals) {
        return format("%.4f", totals.areaUm2() / UM2_PER_MM2); //$NON-NLS-1$
    }

    private static String count(long number) {
        return format("%,d", number); //$NON-NLS-1$
    }

    private static String format(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
