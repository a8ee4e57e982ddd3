// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.base.progress.Progress;
import dev.burin.flow.cache.BuildCache;
import dev.burin.flow.quality.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What quantization may cost on stories260K: the first 8,192 positions of the validation text, calibrated on none of it. */
class StoriesQualityTest {
    private static final Path DATA = Path.of(System.getProperty("burin.root", ".")).resolve("../shared/data");
    private static final int POSITIONS = 8192;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"int8 per row, 0.010", "digits 2, 0.035", "int4 per row, 0.190"})
    void staysBelowItsTarget(String scheme, double most) throws IOException {
        Path model = DATA.resolve("stories260K.bin");
        assumeTrue(Files.exists(model), model + " is not here");
        Path spec = folder.resolve("stories.wafer");
        Files.writeString(spec, "wafer stories {\n  model \"" + model.toRealPath() + "\" { tokenizer \""
                + DATA.resolve("tok512.bin").toRealPath() + "\" }\n  quantize * { weights " + scheme
                + "; activations int8 }\n}\n");
        Quality quality = new Evaluate(spec, BuildCache.NONE, DATA.resolve("tinystories_val_part1.txt"), POSITIONS,
                false).run(Progress.NONE).quality();
        assertEquals(POSITIONS, quality.positions());
        assertTrue(quality.kl() > 0 && quality.kl() <= most, scheme + ": KL " + quality.kl());
    }
}
