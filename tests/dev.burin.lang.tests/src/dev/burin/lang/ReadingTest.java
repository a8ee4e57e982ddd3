// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.spec.AddersFabric;
import dev.burin.spec.AttentionLayer;
import dev.burin.spec.Clip;
import dev.burin.spec.DigitsScheme;
import dev.burin.spec.FoldedFabric;
import dev.burin.spec.Granularity;
import dev.burin.spec.Layer;
import dev.burin.spec.MatrixLayer;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.RomFormat;
import dev.burin.spec.Rope;
import dev.burin.spec.TernaryScheme;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a text stands in the model, in the units that the features' names say. */
class ReadingTest {
    @TempDir
    private Path folder;
    private Workshop workshop;

    @BeforeEach
    void fillFolder() {
        workshop = new Workshop(folder);
    }

    private WaferSpec read(String name) {
        return workshop.parse(Workshop.text("specs/" + name)).spec().orElseThrow();
    }

    @Test
    void whatIsNotStatedIsNotSet() {
        WaferSpec spec = read("smallest.wafer");
        assertEquals("a", spec.getName());
        assertEquals("tiny.bin", spec.getModel().getFile());
        assertNull(spec.getModel().getTokenizer());
        assertNull(spec.getProcess());
        assertNull(spec.getNetwork());
        assertNull(spec.getPlacement());
        assertFalse(spec.isSetAccumulatorBits());
        assertEquals(32, spec.getAccumulatorBits());
    }

    @Test
    void readsTheTenLines() {
        WaferSpec spec = read("bard.wafer");
        assertEquals(1_000_000_000L, spec.getProcess().getClockHertz());
        assertEquals(List.of("*", "layers.*.mlp.*"),
                spec.getQuantizeRules().stream().map(rule -> rule.getSelectors().get(0).getPattern()).toList());
        assertEquals(8, assertInstanceOf(FoldedFabric.class, spec.getFabricRules().get(0).getFabric()).getFactor());
        assertEquals(2, assertInstanceOf(AddersFabric.class, spec.getFabricRules().get(1).getFabric()).getExtraDepth());
        assertTrue(spec.getPlacement().isAutomatic());
        assertEquals(List.of(RomFormat.BIN, RomFormat.HEX), spec.getRomExport().getFormats());
        assertFalse(spec.getRtlExport().isTestbench());
    }

    @Test
    void convertsQuantitiesExactly() {
        WaferSpec spec = read("full.wafer");
        assertEquals("sky130", spec.getProcess().getLike());
        assertEquals(250_500_000L, spec.getProcess().getClockHertz());
        assertEquals(130, spec.getProcess().getFeatureNanometres());
        assertEquals(0.8, spec.getProcess().getRomBitSquareMicrometres());
        assertEquals(20, spec.getProcess().getFlipFlopSquareMicrometres());
        assertEquals(27.5, spec.getProcess().getFullAdderSquareMicrometres());
        assertEquals(300_000_000L, spec.getGeometry().getDiameterNanometres());
        assertEquals(33_000_000L, spec.getGeometry().getReticleHeightNanometres());
        assertEquals(80_000L, spec.getGeometry().getScribeNanometres());
        assertEquals(150_000L, spec.getGeometry().getTileHeightNanometres());
        Tile left = spec.getPlacement().getTiles().get(0);
        assertEquals(-2_000_000L, left.getXNanometres());
        assertEquals(-500_000L, left.getYNanometres());
    }

    @Test
    void readsMeasuresAndSettings() {
        WaferSpec spec = read("full.wafer");
        assertEquals(12, spec.getNetwork().getHidden());
        assertEquals(1, spec.getNetwork().getKvHeads());
        assertTrue(spec.getNetwork().isTiedEmbeddings());
        assertSame(Rope.INTERLEAVED, spec.getNetwork().getRope());
        assertEquals(10_000, spec.getNetwork().getTheta());
        assertEquals(1e-5, spec.getNetwork().getEpsilon());
        assertEquals(512, spec.getCalibration().getTokens());
        assertEquals(6, spec.getAttention().getCacheBits());
        assertEquals(28, spec.getAccumulatorBits());
        assertEquals("To be", spec.getSimulation().getPrompt());
        assertEquals(123_456_789_012L, spec.getSimulation().getSeed());
        assertEquals(List.of(RomFormat.values()), spec.getRomExport().getFormats());
        assertEquals(8, spec.getRtlExport().getVectors());
    }

    @Test
    void readsSchemes() {
        List<QuantizeRule> rules = read("full.wafer").getQuantizeRules();
        assertSame(Clip.MAX, rules.get(0).getClip());
        DigitsScheme digits = assertInstanceOf(DigitsScheme.class, rules.get(1).getWeights());
        assertEquals(3, digits.getDigits());
        assertEquals(7, digits.getWithinBits());
        assertSame(Granularity.GROUP, rules.get(2).getWeights().getGranularity());
        assertEquals(4, rules.get(2).getWeights().getGroupSize());
        assertInstanceOf(TernaryScheme.class, rules.get(3).getWeights());
    }

    @Test
    void linksLayersAndTiles() {
        WaferSpec spec = read("layers.wafer");
        List<Layer> layers = spec.getNetwork().getLayers();
        assertEquals(15, layers.size());
        MatrixLayer down = assertInstanceOf(MatrixLayer.class, layers.get(12));
        assertEquals(12, down.getColumns());
        assertSame(layers.get(11), down.getInputs().get(0));
        assertEquals(1, assertInstanceOf(AttentionLayer.class, layers.get(5)).getKvHeads());
        assertSame(down, spec.getQuantizeRules().get(0).getSelectors().get(1).getLayer());
        assertSame(spec.getPlacement().getTiles().get(1), spec.getPlacement().getAssignments().get(0).getTile());
        assertEquals(4, spec.getPlacement().getTiles().get(0).getContents().size());
    }

    @Test
    void wordsOfBlocksMayBeNames() {
        String text = "wafer weights { network x { layer row: matrix 8 x 8 layer x: norm from row } quantize row { clip max } "
                + "place automatic { tile tile1 at 0 nm, 0 nm size 1 um x 1 um { row } } }";
        WaferSpec spec = workshop.parse(text).spec().orElseThrow();
        assertEquals("weights", spec.getName());
        assertEquals("x", spec.getNetwork().getLayers().get(1).getName());
        assertEquals("row", spec.getQuantizeRules().get(0).getSelectors().get(0).getPattern());
        assertFalse(workshop.parse(text).hasErrors());
    }

    @Test
    void pathsAreRelativeToTheFile() throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Path file = Files.writeString(folder.resolve("deep/a.wafer"), "wafer a { model \"../tiny.bin\" }");
        assertEquals(List.of(), WaferSpecs.parse(file).problems());
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        Path missing = folder.resolve("missing.wafer");
        assertSame(ProblemCode.FILE_MISSING,
                assertThrows(ProblemException.class, () -> WaferSpecs.parse(missing)).problem().code());
        Path binary = Files.write(folder.resolve("binary.wafer"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertSame(ProblemCode.FILE_UNREADABLE,
                assertThrows(ProblemException.class, () -> WaferSpecs.parse(binary)).problem().code());
        assertSame(ProblemCode.FILE_UNREADABLE,
                assertThrows(ProblemException.class, () -> WaferSpecs.parse(folder)).problem().code());
    }

    @Test
    void columnsCountCharactersAfterWindowsLineEnds() {
        String text = "wafer a {\r\n  model \"tiny.bin\"\r\n\tfabric \u00e4 { }\r\n}\r\n";
        assertEquals("3:9", workshop.show(workshop.parse(text).problems().get(0)).split("\\+")[0]);
    }

    @Test
    void aModelThatChangesOnDiskIsReadAgain() throws IOException {
        String text = "wafer a { model \"later.bin\" }";
        assertSame(ProblemCode.SPEC_FILE_MISSING, workshop.parse(text).problems().get(0).code());
        Files.copy(folder.resolve("tiny.bin"), folder.resolve("later.bin"));
        assertEquals(List.of(), workshop.parse(text).problems());
        Files.writeString(folder.resolve("later.bin"), "no model any more");
        assertSame(ProblemCode.SPEC_MODEL_UNUSABLE, workshop.parse(text).problems().get(0).code());
    }
}
