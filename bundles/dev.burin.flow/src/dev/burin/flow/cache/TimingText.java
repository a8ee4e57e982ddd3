// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.cache;

import dev.burin.simulate.schedule.MatrixTiming;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The timing of matrices as lines of latency, interval, name and fabric, separated by tabs. */
final class TimingText {
    private TimingText() {
    }

    static String write(Map<String, MatrixTiming> timings) {
        StringBuilder text = new StringBuilder();
        timings.forEach((name, timing) -> text.append(timing.latencyCycles()).append('\t')
                .append(timing.intervalCycles()).append('\t').append(name).append('\t').append(timing.fabric())
                .append('\n'));
        return text.toString();
    }

    /** Returns the timings if the text has one for each matrix, and nothing else. */
    static Optional<Map<String, MatrixTiming>> read(String text, Set<String> matrices) {
        Map<String, MatrixTiming> timings = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split("\t");
            try {
                timings.put(parts[2], new MatrixTiming(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[3]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }
        return timings.keySet().equals(matrices) ? Optional.of(timings) : Optional.empty();
    }
}
