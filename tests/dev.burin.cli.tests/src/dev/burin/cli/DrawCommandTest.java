// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.examples.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void copyExamples() throws IOException {
        Examples.copyTo(folder);
    }

    private static Path spec() {
        return folder.resolve(Examples.DEMO);
    }

    @Test
    void drawsTheMapInTheColoursOfFabrics() throws IOException {
        Path file = folder.resolve("map.svg");
        Cli run = Cli.run("draw", "map", spec(), "-o", file, "--colour", "fabric", "--dark");
        assertEquals(0, run.status(), run.error());
        String svg = Files.readString(file);
        assertTrue(svg.startsWith("<svg "));
        assertTrue(svg.contains(">folded 8<"), "the legend names the fabric of the head");
    }

    @Test
    void listsEachTileOfTheMap() throws IOException {
        Path file = folder.resolve("tiles.csv");
        Cli run = Cli.run("draw", "map", spec(), "-o", file);
        assertEquals(0, run.status(), run.error());
        int tiles = Cli.run("build", spec(), "--json").json().get("totals").get("tiles").asInt();
        List<String> lines = Files.readAllLines(file);
        assertTrue(tiles > 0);
        assertEquals(1 + tiles, lines.size());
    }

    @Test
    void drawsTheNetworkFoldedOrExpanded() throws IOException {
        Path folded = folder.resolve("folded.svg");
        Path full = folder.resolve("full.svg");
        assertEquals(0, Cli.run("draw", "network", spec(), "-o", folded).status());
        assertEquals(0, Cli.run("draw", "network", spec(), "-o", full, "--expand", "layers.1").status());
        assertTrue(Files.readString(folded).contains(">+ layers.1<"));
        assertFalse(Files.readString(folded).contains(">mlp.up<"));
        assertTrue(Files.readString(full).contains(">mlp.up<"));
    }

    @Test
    void drawsThePipelineInTime() throws IOException {
        Path file = folder.resolve("pipeline.svg");
        Cli run = Cli.run("draw", "pipeline", spec(), "-o", file, "--tokens", "3", "--users", "2", "--dark");
        assertEquals(0, run.status(), run.error());
        String svg = Files.readString(file);
        assertTrue(svg.startsWith("<svg "));
        assertTrue(svg.contains(">head<"), "stages are named");
        assertTrue(svg.contains(">cycle<"));
        Cli part = Cli.run("draw", "pipeline", spec(), "-o", file, "--from", "5", "--to", "5");
        assertEquals(2, part.status());
    }

    @Test
    void listsEachTokenInEachStage() throws IOException {
        Path file = folder.resolve("events.csv");
        Cli run = Cli.run("draw", "pipeline", spec(), "-o", file, "--tokens", "3", "--users", "2", "--json");
        assertEquals(0, run.status(), run.error());
        List<String> lines = Files.readAllLines(file);
        assertEquals("stage,user,position,start_cycle,end_cycle", lines.get(0));
        assertEquals(run.json().get("events").asInt(), lines.size() - 1);
        assertEquals(Set.of("file", "stages", "tokens", "events", "cycles"), Cli.keys(run.json()));
        long last = lines.stream().skip(1).mapToLong(line -> Long.parseLong(line.split(",")[4])).max().orElseThrow();
        assertEquals(run.json().get("cycles").asLong(), last);
        int prompt = Cli.run("simulate", spec(), "--tokens", "3", "--users", "2", "--json").json().get("users").get(0)
                .get("prompt").size();
        assertEquals(2 * (prompt + 2), run.json().get("tokens").asInt(), "the last token written enters no more");
    }

    @Test
    void benchesThePipelinesChart() throws IOException {
        Cli run = Cli.run("bench", "pipeline", spec(), "--events", "50000", "--repeat", "1", "--width", "700", "--json");
        assertEquals(0, run.status(), run.error());
        assertTrue(run.json().get("events").asLong() >= 50_000);
        int most = (700 - 190) * run.json().get("stages").asInt();
        run.json().get("charts").forEach(chart -> {
            assertEquals(Set.of("share", "rectangles", "seconds", "worstSeconds", "svgSeconds"), Cli.keys(chart));
            assertTrue(chart.get("rectangles").asInt() > 0 && chart.get("rectangles").asInt() <= most, chart.toString());
        });
    }

    @Test
    void saysWhichColoursAndBlocksThereAre() {
        Cli colour = Cli.run("draw", "map", spec(), "-o", folder.resolve("x.svg"), "--colour", "taste");
        assertEquals(2, colour.status());
        assertTrue(colour.error().contains("layer, fabric, area, adders, rom-bits"), colour.error());
        Cli block = Cli.run("draw", "network", spec(), "-o", folder.resolve("x.svg"), "--expand", "layers.9");
        assertEquals(2, block.status());
        assertTrue(block.error().contains("layers.0, layers.1, layers.2, layers.3"), block.error());
    }
}
