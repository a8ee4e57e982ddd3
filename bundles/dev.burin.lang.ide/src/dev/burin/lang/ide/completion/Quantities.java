// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.completion;

import java.util.List;

/** Units and usual values of settings, by the feature's name, which ends in its base unit. */
final class Quantities {
    private static final List<String> FREQUENCIES = List.of("GHz", "MHz", "kHz", "Hz");
    private static final List<String> LENGTHS = List.of("mm", "um", "nm");
    private static final List<String> AREAS = List.of("um2", "nm2", "mm2");

    private Quantities() {
    }

    /** Returns the units of a feature, the usual first; empty if it has none. */
    static List<String> units(String feature) {
        return feature.endsWith("Hertz") ? FREQUENCIES : feature.endsWith("SquareMicrometres") ? AREAS
                : feature.endsWith("Nanometres") ? LENGTHS : List.of();
    }

    /** Returns values that are often stated. */
    static List<String> usual(String feature) {
        return switch (feature) {
            case "clockHertz" -> List.of("1 GHz", "500 MHz", "100 MHz");
            case "featureNanometres" -> List.of("7 nm", "130 nm", "180 nm");
            case "diameterNanometres" -> List.of("300 mm", "200 mm");
            case "reticleWidthNanometres" -> List.of("26 mm");
            case "reticleHeightNanometres" -> List.of("33 mm");
            case "edgeNanometres" -> List.of("3 mm");
            case "scribeNanometres" -> List.of("80 um");
            case "tileWidthNanometres", "tileHeightNanometres" -> List.of("200 um");
            case "widthNanometres", "heightNanometres" -> List.of("1 mm");
            case "xNanometres", "yNanometres" -> List.of("0 mm");
            default -> List.of();
        };
    }
}
