// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One figure of a benchmark as a line of JSON: printed, and appended to {@code bench.json} in the folder that
 * {@code dev.burin.bench.report} names. Each says how loaded the machine was, since a figure means little without.
 */
final class Report {
    private static final String FOLDER = "dev.burin.bench.report";

    private final Map<String, Object> values = new LinkedHashMap<>();

    Report(String benchmark) {
        values.put("benchmark", benchmark);
    }

    Report with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds number, median and worst of times, in milliseconds. */
    Report with(Times times) {
        return with("samples", times.sorted().size()).with("medianMs", times.median()).with("worstMs", times.worst());
    }

    void write() throws IOException {
        values.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        values.put("processors", Runtime.getRuntime().availableProcessors());
        String line = json();
        System.out.println("BENCH " + line);
        Path file = Path.of(System.getProperty(FOLDER, "."), "bench.json").toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String json() throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(values);
    }
}
