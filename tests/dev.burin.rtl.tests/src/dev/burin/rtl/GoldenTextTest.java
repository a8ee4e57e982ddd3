// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.IntegerNetwork;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole text of a small export, as in the folder {@code golden}: what changes it changes every user's files. */
class GoldenTextTest {
    private static final int[][] ROWS = {{1, -2, 3, 0, 5}, {0, 0, 0, 0, 0}, {-1, -1, 0, -4, 0}};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "files.f", "testbenches.f", "rtl/mlp_up.sv", "tb/mlp_up_tb.sv",
        "tb/mlp_up_inputs.hex", "tb/mlp_up_expected.hex", "rtl/mlp_down.sv", "tb/mlp_down_tb.sv"})
    void writesTheGoldenText(String file) throws Exception {
        export(RomStyle.CASE);
        assertGolden("case/" + file, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtl/mlp_down.sv", "rtl/mlp_down_rom.hex"})
    void writesTheGoldenTextOfMemories(String file) throws Exception {
        export(RomStyle.READMEMH);
        assertGolden("readmemh/" + file, file);
    }

    /** What is said about style in {@link RomStyle} holds: it changes nothing but the ROM. */
    @Test
    void writesTheSameAddersInEitherRomStyle() throws Exception {
        export(RomStyle.READMEMH);
        assertGolden("case/rtl/mlp_up.sv", "rtl/mlp_up.sv");
        assertGolden("case/tb/mlp_down_tb.sv", "tb/mlp_down_tb.sv");
    }

    private void export(RomStyle style) throws Exception {
        var products = new Products().add("mlp.up", new FabricChoice.Adders(), 4, ROWS)
                .add("mlp.down", new FabricChoice.Folded(2), 4, ROWS);
        IntegerNetwork network = products.network();
        RtlExport.write(network, products.embeddings(network), Products.vectors(1, 3), style, folder, Progress.NONE);
    }

    private void assertGolden(String golden, String file) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("golden/" + golden)) {
            String expected = new String(Objects.requireNonNull(in, golden).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(expected, Files.readString(folder.resolve(file)), file);
        }
    }
}
