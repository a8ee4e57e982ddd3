// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.network.ConstantMatrix;
import dev.burin.rom.RomContent;
import dev.burin.rom.TestContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Icarus Verilog reads a tile's file into a signed memory of the section's width and finds the weights. */
class IverilogTest {
    private static final int ROWS = 7;
    private static final int COLUMNS = 71;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsEveryWeight(int width) throws IOException, InterruptedException {
        RomContent content = TestContents.single("tile", ROWS, COLUMNS, width, width);
        Path file = TileFiles.write(RomFormat.READMEMH, content, folder);
        Files.writeString(folder.resolve("read.v"), """
                module read;
                    reg signed [%d:0] memory [0:%d];
                    integer i;
                    initial begin
                        $readmemh("%s", memory);
                        for (i = 0; i < %d; i = i + 1)
                            $display("%%0d", memory[i]);
                    end
                endmodule
                """.formatted(width - 1, ROWS * COLUMNS - 1, file, ROWS * COLUMNS));
        TileFiles.run(folder, List.of("iverilog", "-g2012", "-o", "read", "read.v"));
        assertEquals(weights(content.slices().get(0).matrix()),
                TileFiles.run(folder, List.of("vvp", "-n", "read")).lines().toList());
    }

    private static List<String> weights(ConstantMatrix matrix) {
        List<String> weights = new ArrayList<>();
        for (int i = 0; i < matrix.weights(); i++) {
            weights.add(Integer.toString(matrix.code(i / matrix.columns(), i % matrix.columns())));
        }
        return weights;
    }
}
