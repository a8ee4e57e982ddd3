// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.burin.examples.Examples;
import dev.burin.flow.BuildReport;
import dev.burin.view.report.Grouping;
import dev.burin.view.report.Measure;
import dev.burin.view.report.ReportRow;
import dev.burin.view.report.SavedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look into models, images and reports. */
class InspectionTest {
    @TempDir
    static Path folder;
    private static Path spec;
    private static Path image;

    @BeforeAll
    static void exportExample() throws IOException {
        Examples.copyTo(folder);
        spec = folder.resolve(Examples.DEMO);
        Path chip = folder.resolve("chip");
        assertEquals(0, Cli.run("export", spec, "-o", chip, "--rom").status());
        image = chip.resolve("rom").resolve("image.bin");
    }

    @Test
    void listsTensorsOfAModelWithoutAChip() throws IOException {
        JsonNode result = Cli.run("inspect", folder.resolve("models/bard"), "--json").json();
        assertEquals(Set.of("model", "format", "tensors"), Cli.keys(result));
        assertEquals("embed", result.get("tensors").get(0).get("name").asText());
        assertTrue(result.get("tensors").get(0).get("made").isNull());
    }

    @Test
    void countsEveryWeightOfAMatrixOnce() throws IOException {
        JsonNode result = Cli.run("inspect", spec, "--matrix", "layers.0.mlp.up", "--json").json();
        long weights = result.get("weights").get("weights").asLong();
        assertEquals(weights, sum(result.get("weights").get("histogram").get("counts")));
        assertEquals(weights, sum(result.get("codes").get("codes").get("counts")));
        assertEquals(weights, sum(result.get("codes").get("digits").get("counts")));
        assertEquals(result.get("tensor").get("made").get("adders").asLong(),
                sum(result.get("adders").get("levels").get("counts")));
    }

    @Test
    void namesTheTensorsThereAreIfOneIsNot() {
        Cli run = Cli.run("inspect", spec, "--matrix", "nothing");
        assertTrue(run.error().contains("layers.0.mlp.up") && run.error().contains("matrix-unknown"), run.error());
    }

    @Test
    void findsNoDifferenceBetweenAnImageAndItself() {
        assertEquals(0, Cli.run("rom", "diff", image, image).status());
    }

    @Test
    void findsTheWeightThatDiffersBetweenTwoImages() throws IOException {
        Path other = folder.resolve("other.bin");
        byte[] bytes = Files.readAllBytes(image);
        JsonNode section = Cli.run("rom", "info", image, "--json").json().get("sections").get(1);
        int address = section.get("address").asInt();
        bytes[address] ^= 1;
        Files.write(other, bytes);
        Cli run = Cli.run("rom", "diff", image, other, "--json");
        assertEquals(1, run.status());
        assertEquals(1, run.json().get("different").asLong());
        assertEquals(1, run.json().get("bits").asLong());
        JsonNode weight = run.json().get("sections").get(0).get("first").get(0);
        assertEquals(section.get("firstRow").asInt(), weight.get("row").asInt());
        assertEquals(address, weight.get("address").asInt());
    }

    @Test
    void comparesImagesOfDifferentSpecs() throws IOException {
        JsonNode found = Cli.run("rom", "diff", image, exported("bard-ternary.wafer"), "--json").json();
        assertEquals(false, found.get("sameSpec").asBoolean());
        assertTrue(found.get("different").asLong() > 0);
        assertTrue(found.get("different").asLong() <= found.get("weights").asLong());
    }

    private static Path exported(String name) {
        Path chip = folder.resolve(name + ".chip");
        assertEquals(0, Cli.run("export", folder.resolve("specs").resolve(name), "-o", chip, "--rom").status());
        return chip.resolve("rom").resolve("image.bin");
    }

    @Test
    void dumpsTheBytesOfAMatrixAsTheyAreInTheFile() throws IOException {
        JsonNode section = Cli.run("rom", "dump", image, "--matrix", "embed", "--json").json().get("sections").get(0);
        byte[] bytes = Files.readAllBytes(image);
        int address = section.get("address").asInt();
        String first = section.get("lines").get(0).get("hex").asText();
        assertEquals(String.format("%02x", bytes[address]), first.substring(0, 2));
        assertEquals((96 * 512 + 15) / 16, section.get("lines").size());
    }

    @Test
    void drawsTheReportAndListsIt() throws IOException {
        Path svg = folder.resolve("report.svg");
        assertEquals(0, Cli.run("draw", "report", spec, "-o", svg).status());
        assertTrue(Files.readString(svg).contains("Adders by layer"));
        Path csv = folder.resolve("report.csv");
        assertEquals(0, Cli.run("draw", "report", spec, "-o", csv).status());
        assertEquals(31, Files.readAllLines(csv).size());
    }

    @Test
    void sumsOfAnyGroupingAreTheTotalsOfTheSavedReport() throws IOException {
        Path saved = folder.resolve("report.json");
        Files.writeString(saved, Cli.run("build", spec, "--json").out());
        BuildReport report = SavedReport.read(saved);
        for (Grouping grouping : Grouping.values()) {
            List<ReportRow> rows = ReportRow.of(report, grouping);
            assertEquals(report.totals().adders(), rows.stream().mapToDouble(row -> row.value(Measure.ADDERS)).sum());
        }
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (JsonNode count : counts) {
            sum += count.asLong();
        }
        return sum;
    }
}
