// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.flow.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report in a file, as {@code burin build --json} writes it. */
public final class SavedReport {
    private static final long MOST_BYTES = 256L << 20;

    private SavedReport() {
    }

    /** Reads a report. @throws ProblemException {@code file-unreadable}, {@code report-invalid} */
    public static BuildReport read(Path file) throws ProblemException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw invalid(file, "it is longer than any report");
            }
            BuildReport report = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file.toFile(), BuildReport.class);
            if (report == null || report.name() == null || report.totals() == null) {
                throw invalid(file, "it has no name or no totals");
            }
            return report;
        } catch (JsonProcessingException | NullPointerException e) {
            throw invalid(file, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    /** Returns the text that {@link #read} reads. */
    public static String text(BuildReport report) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProblemException invalid(Path file, String why) {
        return ProblemException.of(ProblemCode.REPORT_INVALID, new Location.InFile(file.toString()), file, why);
    }
}
