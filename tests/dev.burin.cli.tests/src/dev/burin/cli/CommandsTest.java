// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.burin.base.io.Hashes;
import dev.burin.examples.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands print and write on the bundled model; JSON keys are what other programs rely on. */
class CommandsTest {
    private static final Set<String> PIPELINE = Set.of("latencyCycles", "initiationInterval", "bottleneck", "reason",
            "tokensInFlight", "users", "clockHertz", "tokensPerSecondAtClock", "tokensPerSecondOneUser",
            "tokensPerSecondFull", "kvBytesPerUser", "kvBytesPerSecond");

    @TempDir
    static Path folder;
    private static Path spec;

    @BeforeAll
    static void copyExamples() throws IOException {
        Examples.copyTo(folder);
        spec = folder.resolve(Examples.DEMO);
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : new String[] {"check", "import", "build", "simulate", "evaluate", "export", "rom info",
            "rom verify", "bench simulate", "bench editor", "bench pipeline", "draw pipeline", "demo", "lsp"}) {
            Cli run = Cli.run((Object[]) (command + " --help").split(" "));
            assertEquals(0, run.status(), command);
            assertTrue(run.out().contains("Usage: burin " + command), run.out());
        }
    }

    @Test
    void checkFindsNothingInTheExamples() {
        for (String file : Examples.files()) {
            if (file.endsWith(".wafer")) {
                Cli run = Cli.run("check", folder.resolve(file), "--json");
                assertEquals(0, run.status(), run.out());
            }
        }
    }

    @Test
    void checkSaysWhatIsWrongAndWhere() throws IOException {
        Path bad = folder.resolve("specs/bad.wafer");
        Files.writeString(bad, "wafer bad {\n  model \"../models/bard\"\n  quantize layers.9 { weights int4 }\n}\n");
        Cli run = Cli.run("check", bad, "--json");
        assertEquals(1, run.status());
        JsonNode problem = run.json().get("problems").get(0);
        assertEquals(Set.of("code", "severity", "file", "line", "column", "message"), Cli.keys(problem));
        assertEquals("spec-layer-unknown", problem.get("code").asText());
        assertEquals("error", problem.get("severity").asText());
        assertEquals(bad.toString(), problem.get("file").asText());
        assertEquals(3, problem.get("line").asInt());
        assertEquals(12, problem.get("column").asInt());
        assertTrue(Cli.run("check", bad).out().startsWith(bad + ":3:12: error: "));
        assertEquals(1, Cli.run("build", bad).status(), "a spec with errors is not built");
    }

    @Test
    void wrongUsageAndMissingFilesHaveExitCodesOfTheirOwn() throws IOException {
        assertEquals(2, Cli.run("build").status());
        assertEquals(2, Cli.run("nonsense").status());
        assertEquals(2, Cli.run("simulate", spec, "--tokens", "0").status());
        assertEquals(2, Cli.run("simulate", spec, "--tokens", "many").status());
        Cli missing = Cli.run("build", folder.resolve("nowhere.wafer"), "--json");
        assertEquals(3, missing.status());
        assertEquals("file-missing", missing.json().get("problems").get(0).get("code").asText());
    }

    @Test
    void importWritesASpecThatBuilds() throws IOException {
        Path imported = folder.resolve("imported/own.wafer");
        Cli run = Cli.run("import", folder.resolve("models/bard"), "-o", imported, "--json");
        assertEquals(0, run.status(), run.error());
        assertEquals(Set.of("spec", "format", "parameters", "layers", "dim", "vocabulary", "context", "tokenizer"),
                Cli.keys(run.json()));
        assertEquals(0, Cli.run("check", imported).status());
        String text = Files.readString(imported);
        Cli again = Cli.run("import", folder.resolve("models/bard"), "-o", imported);
        assertEquals(3, again.status());
        assertTrue(again.error().contains("output-exists"), again.error());
        assertEquals(text, Files.readString(imported));
        assertEquals(0, Cli.run("import", folder.resolve("models/bard"), "-o", imported, "--force").status());
    }

    @Test
    void buildReportsEachMatrixAndTheirSum() throws IOException {
        Cli run = Cli.run("build", spec, "--json");
        assertEquals(0, run.status(), run.error());
        JsonNode json = run.json();
        assertEquals(Set.of("name", "layers", "totals", "problems"), Cli.keys(json));
        assertEquals(Set.of("name", "rows", "columns", "weights", "scheme", "bits", "digits", "relativeError", "fabric",
                "adders", "adderBits", "registerBits", "multipliers", "romBits", "areaUm2", "latencyCycles",
                "initiationInterval", "tiles"), Cli.keys(json.get("layers").get(0)));
        JsonNode totals = json.get("totals");
        assertEquals(Set.of("matrices", "weights", "bits", "digits", "adders", "adderBits", "registerBits",
                "multipliers", "romBits", "areaUm2", "process", "areaSources", "tiles", "reticleFields", "utilisation",
                "wireLengthMm", "tableBits", "delayBits", "scoreBufferBits", "pipeline"), Cli.keys(totals));
        assertEquals(PIPELINE, Cli.keys(totals.get("pipeline")));
        long adders = 0;
        long weights = 0;
        for (JsonNode layer : json.get("layers")) {
            adders += layer.get("adders").asLong();
            weights += layer.get("weights").asLong();
            assertFalse(layer.get("tiles").isEmpty(), layer.get("name").asText());
        }
        assertEquals(adders, totals.get("adders").asLong());
        assertEquals(weights, totals.get("weights").asLong());
        assertEquals(30, json.get("layers").size());
    }

    @Test
    void simulateGivesTheSameTokensForTheSameSeed() throws IOException {
        Cli run = Cli.run("simulate", spec, "--tokens", "12", "--seed", "5", "--users", "3", "--json");
        assertEquals(0, run.status(), run.error());
        JsonNode json = run.json();
        assertEquals(Set.of("tokens", "text", "tokensPerSecond", "seconds", "users", "pipeline"), Cli.keys(json));
        assertEquals(PIPELINE, Cli.keys(json.get("pipeline")));
        assertEquals(3, json.get("users").size());
        assertEquals(json.get("tokens"), json.get("users").get(0).get("tokens"));
        JsonNode again = Cli.run("simulate", spec, "--tokens", "12", "--seed", "5", "--json").json();
        assertEquals(json.get("tokens"), again.get("tokens"), "other users do not change a user's text");
        JsonNode other = Cli.run("simulate", spec, "--tokens", "12", "--seed", "6", "--json").json();
        assertNotEquals(json.get("tokens"), other.get("tokens"));
    }

    @Test
    void simulateTakesPromptsAsTextAndAsNumbers() throws IOException {
        Cli text = Cli.run("simulate", spec, "--tokens", "4", "--temperature", "0", "--prompt", "KING", "--json");
        assertEquals(0, text.status(), text.error());
        StringBuilder ids = new StringBuilder();
        text.json().get("users").get(0).get("prompt").forEach(id -> ids.append(ids.isEmpty() ? "" : ",").append(id));
        Cli numbers = Cli.run("simulate", spec, "--tokens", "4", "--temperature", "0", "--prompt-ids", ids, "--json");
        assertEquals(text.json().get("tokens"), numbers.json().get("tokens"));
        Cli unknown = Cli.run("simulate", spec, "--prompt-ids", "1,99999");
        assertEquals(3, unknown.status());
        assertTrue(unknown.error().contains("prompt-token-unknown"), unknown.error());
        assertEquals(2, Cli.run("simulate", spec, "--prompt-ids", "1,two").status());
    }

    @Test
    void evaluateMeasuresThroughTheIntegerNetwork() throws IOException {
        Cli run = Cli.run("evaluate", spec, "--text", folder.resolve("models/bard/sample.txt"), "--positions", "300",
                "--json");
        assertEquals(0, run.status(), run.error());
        JsonNode json = run.json();
        assertEquals(Set.of("positions", "loss", "floatLoss", "perplexity", "floatPerplexity", "kl", "top1Agreement",
                "breakdown"), Cli.keys(json));
        assertEquals(300, json.get("positions").asInt());
        assertTrue(json.get("kl").asDouble() > 0 && json.get("kl").asDouble() < 0.1, json.toString());
        assertEquals(Math.exp(json.get("loss").asDouble()), json.get("perplexity").asDouble(), 1e-9);
    }

    @Test
    void exportWritesWhatItLists() throws IOException {
        Path output = folder.resolve("chip");
        Cli run = Cli.run("export", spec, "-o", output, "--rom", "--json");
        assertEquals(0, run.status(), run.error());
        for (JsonNode file : run.json().get("files")) {
            assertEquals(Set.of("path", "bytes", "sha256"), Cli.keys(file));
            byte[] bytes = Files.readAllBytes(output.resolve(file.get("path").asText()));
            assertEquals(bytes.length, file.get("bytes").asLong());
            assertEquals(HexFormat.of().formatHex(Hashes.sha256(bytes)), file.get("sha256").asText());
        }
        Path image = output.resolve("rom/image.bin");
        byte[] good = Files.readAllBytes(image);
        assertEquals(0, Cli.run("rom", "verify", image, spec).status());
        assertTrue(Cli.run("rom", "info", image).out().contains("layers.3.mlp.down"));
        assertTrue(Cli.run("rom", "info", image, "--json").json().get("sections").size() >= 30);
        assertEquals(0, Cli.run("export", spec, "-o", output, "--rom").status(), "an export replaces an export");
        assertArrayEquals(good, Files.readAllBytes(image));
        byte[] bad = good.clone();
        bad[bad.length - 100] ^= 4;
        Files.write(image, bad);
        Cli verify = Cli.run("rom", "verify", image, spec, "--json");
        assertEquals(1, verify.status());
        assertFalse(verify.json().get("verified").asBoolean());
        assertTrue(verify.out().contains("head"), verify.out());
    }

    @Test
    void exportLeavesForeignFilesAlone() throws IOException {
        Path output = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(output.resolve("thesis.txt"), "years of work");
        Cli run = Cli.run("export", spec, "-o", output, "--rom");
        assertEquals(3, run.status());
        assertTrue(run.error().contains("output-not-ours"), run.error());
        assertEquals("years of work", Files.readString(output.resolve("thesis.txt")));
    }

    @Test
    void exportIntoAFileFailsAndSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Cli run = Cli.run("export", spec, "-o", file.resolve("chip"), "--rom");
        assertEquals(3, run.status());
        assertTrue(run.error().contains("output-unwritable"), run.error());
    }

    @Test
    void demoGoesTheWholeWay() {
        Path output = folder.resolve("demo");
        Cli run = Cli.run("demo", "-o", output);
        assertEquals(0, run.status(), run.error());
        assertTrue(run.out().contains("all 417,792 weights are those of the network"), run.out());
        assertTrue(Files.exists(output.resolve("chip/rtl/files.f")));
        assertTrue(run.out().contains("tokens/s"), run.out());
    }
}
