// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.chart;

import dev.burin.view.ChipPart;
import java.util.Arrays;
import java.util.List;

/**
 * One bar of a chart.
 *
 * @param part   what it stands for
 * @param label  what is written beside it
 * @param values one per series of the chart, none negative
 */
public record Bar(ChipPart part, String label, List<Double> values) {

    public Bar {
        values = List.copyOf(values);
    }

    /** Makes a bar of one series or several. */
    public static Bar of(ChipPart part, String label, double... values) {
        return new Bar(part, label, Arrays.stream(values).boxed().toList());
    }

    public double sum() {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    public double greatest() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
