// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.burin.examples.Examples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateStepsTest {
    @TempDir
    static Path folder;

    private static Path spec;

    @BeforeAll
    static void copyExamples() throws IOException {
        Examples.copyTo(folder);
        spec = folder.resolve(Examples.DEMO);
    }

    @Test
    void looksChangeNoToken() throws IOException {
        JsonNode plain = Cli.run("simulate", spec, "--tokens", "5", "--users", "2", "--seed", "3", "--json").json();
        Cli run = Cli.run("simulate", spec, "--tokens", "5", "--users", "2", "--seed", "3", "--top", "3", "--probe",
                "layers.0.attention.q", "--json");
        assertEquals(0, run.status(), run.error());
        assertEquals(plain.get("users"), run.json().get("users"));
        assertEquals(plain.get("pipeline"), run.json().get("pipeline"));
        assertFalse(plain.has("steps"));
        assertEquals(10, run.json().get("steps").size());
    }

    @Test
    void listsCandidatesAndProbesOfEachStep() throws IOException {
        JsonNode json = Cli.run("simulate", spec, "--tokens", "2", "--temperature", "0", "--top", "3", "--probe",
                "logits,head", "--float", "--json").json();
        JsonNode step = json.get("steps").get(0);
        assertEquals(Set.of("user", "position", "token", "candidates", "probes"), Cli.keys(step));
        assertEquals(json.get("users").get(0).get("prompt").size(), step.get("position").asInt());
        assertEquals(json.get("tokens").get(0), step.get("token"));
        JsonNode best = step.get("candidates").get(0);
        assertEquals(Set.of("token", "text", "logit", "scaledLogit", "floatLogit", "floatRank"), Cli.keys(best));
        assertEquals(3, step.get("candidates").size());
        assertEquals(step.get("token"), best.get("token"), "greedy");
        assertTrue(best.get("floatLogit").isNumber());
        JsonNode logits = step.get("probes").get(0);
        JsonNode head = step.get("probes").get(1);
        assertEquals(Set.of("operation", "integers", "values", "floats", "rootMeanSquareError", "relativeError"),
                Cli.keys(head));
        assertEquals("head", head.get("operation").asText());
        int token = step.get("token").asInt();
        assertEquals(best.get("logit"), logits.get("integers").get(token));
        assertEquals(best.get("scaledLogit"), logits.get("values").get(token));
        assertEquals(best.get("floatLogit").asDouble(), head.get("floats").get(token).asDouble(), 1e-6);
    }

    @Test
    void saysNothingOfTheFloatNetworkUnlessAsked() throws IOException {
        JsonNode step = Cli.run("simulate", spec, "--tokens", "1", "--top", "1", "--probe", "head", "--json").json()
                .get("steps").get(0);
        assertTrue(step.get("candidates").get(0).get("floatLogit").isNull());
        assertTrue(step.get("candidates").get(0).get("floatRank").isNull());
        assertTrue(step.get("probes").get(0).get("relativeError").isNull());
    }

    @Test
    void showsStepsAsText() {
        Cli run = Cli.run("simulate", spec, "--tokens", "2", "--temperature", "0", "--top", "2", "--probe",
                "layers.0.attention.q", "--float");
        assertEquals(0, run.status(), run.error());
        assertEquals(2, run.out().lines().filter(line -> line.startsWith("user 1, position ")).count(), run.out());
        assertEquals(4, run.out().lines().filter(line -> line.contains(" logit ") && line.contains(", rank ")).count());
        assertEquals(2, run.out().lines().filter(line -> line.contains("layers.0.attention.q: ")
                && line.contains("off the float network")).count());
    }

    @Test
    void saysWhichOperationsThereAre() {
        Cli run = Cli.run("simulate", spec, "--probe", "layers.9.mlp.up");
        assertEquals(2, run.status());
        assertTrue(run.error().contains("draw network"), run.error());
        assertEquals(2, Cli.run("simulate", spec, "--top", "-1").status());
        assertEquals(2, Cli.run("simulate", spec, "--float").status());
    }
}
