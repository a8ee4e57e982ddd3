// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.burin.base.progress.Progress;
import dev.burin.compile.Chip;
import dev.burin.flow.Build;
import dev.burin.flow.BuildReport;
import dev.burin.flow.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingTest {
    private static final String CHANGED = "layers.1.mlp.up";
    private static final String KEPT = "layers.0.mlp.up";

    @TempDir
    Path folder;

    @Test
    void embedsOnlyTheMatrixWhoseFabricChanges() throws IOException {
        Demo demo = Demo.in(folder);
        BuildCache cache = BuildCache.NONE.remembering();
        Chip before = build(demo, cache);
        edit(demo, "fabric " + CHANGED + " { folded 4 }\n");
        Chip after = build(demo, cache);
        assertNotSame(before.embeddings().get(CHANGED), after.embeddings().get(CHANGED));
        before.embeddings().forEach((name, embedding) -> {
            if (!name.equals(CHANGED)) {
                assertSame(embedding, after.embeddings().get(name), name);
            }
        });
    }

    @Test
    void quantizesOnlyTheMatrixWhoseSchemeChanges() throws IOException {
        Demo demo = Demo.in(folder);
        BuildCache cache = BuildCache.NONE.remembering();
        Chip before = build(demo, cache);
        edit(demo, "quantize " + CHANGED + " { weights int4 per row }\n");
        Chip after = build(demo, cache);
        assertSame(before.lowered().matrices().get(KEPT), after.lowered().matrices().get(KEPT));
        assertSame(before.embeddings().get(KEPT), after.embeddings().get(KEPT));
        assertNotSame(before.lowered().matrices().get(CHANGED), after.lowered().matrices().get(CHANGED));
    }

    @Test
    void givesWhatIsBuiltWithoutAMemory() throws IOException {
        Demo demo = Demo.in(folder);
        BuildCache cache = BuildCache.NONE.remembering();
        build(demo, cache);
        edit(demo, "quantize " + CHANGED + " { weights int4 per row }\n");
        assertEquals(BuildReport.of(build(demo, BuildCache.NONE)), BuildReport.of(build(demo, cache)));
    }

    private static void edit(Demo demo, String line) throws IOException {
        String text = Files.readString(demo.spec());
        Files.writeString(demo.spec(), text.replace("  attention {", "  " + line + "  attention {"));
    }

    private static Chip build(Demo demo, BuildCache cache) throws IOException {
        return new Build(demo.spec(), cache).run(Progress.NONE).chip();
    }
}
