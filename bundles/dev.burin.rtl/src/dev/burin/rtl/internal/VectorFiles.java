// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.base.io.WrittenFile;
import dev.burin.rtl.TestVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes test vectors for {@code $readmemh}: a line per vector, a word per element, two's complement. */
final class VectorFiles {
    private VectorFiles() {
    }

    static String inputsPath(RtlModule module) {
        return "tb/" + module.identifier() + "_inputs.hex";
    }

    static String expectedPath(RtlModule module) {
        return "tb/" + module.identifier() + "_expected.hex";
    }

    static List<WrittenFile> write(Path folder, RtlModule module, List<TestVector> vectors) throws IOException {
        return List.of(
                write(folder, inputsPath(module), module.inputBits(), vectors.stream().map(TestVector::input).toList()),
                write(folder, expectedPath(module), module.sumBits(),
                        vectors.stream().map(TestVector::expected).toList()));
    }

    private static WrittenFile write(Path folder, String path, int bits, List<long[]> vectors) throws IOException {
        try (TextFile file = new TextFile(folder, path)) {
            int digits = (bits + 3) / 4;
            long mask = (1L << bits) - 1;
            for (long[] vector : vectors) {
                StringBuilder line = new StringBuilder(vector.length * (digits + 1));
                for (long element : vector) {
                    String hex = Long.toHexString(element & mask);
                    line.append(line.isEmpty() ? "" : " ").append("0".repeat(digits - hex.length())).append(hex);
                }
                file.line(line);
            }
            return file.finish();
        }
    }
}
