// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.base.io.WrittenFile;
import dev.burin.base.progress.Progress;
import dev.burin.fabric.AdderEmbedding;
import dev.burin.fabric.FoldedEmbedding;
import dev.burin.rtl.RomStyle;
import dev.burin.rtl.TestVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes all files of one product: module, ROM file if it has one, testbench and vectors if there are any. */
public final class ModuleFiles {
    private final Path folder;
    private final RomStyle romStyle;

    public ModuleFiles(Path folder, RomStyle romStyle) {
        this.folder = folder;
        this.romStyle = romStyle;
    }

    /** Returns the path of a module within the export. */
    public static String modulePath(RtlModule module) {
        return "rtl/" + module.identifier() + ".sv";
    }

    /** Returns the path of a module's testbench within the export. */
    public static String testbenchPath(RtlModule module) {
        return Testbench.path(module);
    }

    /** Writes the files and returns them in the order written. */
    public List<WrittenFile> write(RtlModule module, List<TestVector> vectors, Progress progress) throws IOException {
        check(module, vectors);
        List<WrittenFile> written = new ArrayList<>();
        try (TextFile file = new TextFile(folder, modulePath(module))) {
            writeModule(file, module, progress);
            written.add(file.finish());
        }
        if (module.embedding() instanceof FoldedEmbedding folded && romStyle == RomStyle.READMEMH) {
            try (TextFile file = new TextFile(folder, FoldedModule.romPath(module))) {
                new FoldedModule(file, module, folded).writeRomFile(file);
                written.add(file.finish());
            }
        }
        if (!vectors.isEmpty()) {
            try (TextFile file = new TextFile(folder, testbenchPath(module))) {
                new Testbench(file, module, vectors.size()).write();
                written.add(file.finish());
            }
            written.addAll(VectorFiles.write(folder, module, vectors));
        }
        return written;
    }

    private void writeModule(TextFile file, RtlModule module, Progress progress) throws IOException {
        if (module.embedding() instanceof AdderEmbedding adders) {
            new AdderModule(file, module, adders).write(progress);
        } else if (module.embedding() instanceof FoldedEmbedding folded) {
            new FoldedModule(file, module, folded).write(romStyle, progress);
        } else {
            throw new AssertionError(module.embedding());
        }
    }

    private static void check(RtlModule module, List<TestVector> vectors) {
        for (TestVector vector : vectors) {
            if (vector.input().length != module.columns() || vector.expected().length != module.sums()) {
                throw new IllegalArgumentException(module.product().name() + ": test vector of wrong length");
            }
        }
    }
}
