// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.io.FileProblems;
import dev.burin.base.io.WrittenFile;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.rom.format.RomFormat;
import dev.burin.rom.format.TileFormat;
import dev.burin.rom.internal.FileNames;
import dev.burin.rom.internal.HashedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a network's weights as ROM files: {@code image.bin} and, for each other format, a folder with a file per tile,
 * such as {@code hex/layers.0.mlp.up.hex}. Equal content gives equal bytes.
 *
 * <p>It writes into the folder as it is; for a result whole or not at all, give it the staging folder of a
 * {@link dev.burin.base.io.AtomicFolder}.
 */
public final class RomExport {

    /** Name of the image in the export's folder. */
    public static final String IMAGE = "image.bin";

    private RomExport() {
    }

    /**
     * Writes the files of the formats, in the formats' order.
     *
     * @return what was written, in order, paths relative to the folder
     * @throws ProblemException {@code output-unwritable}
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static List<WrittenFile> write(RomContent content, Set<RomFormat> formats, Path folder, Progress progress)
            throws ProblemException {
        long bytes = content.slices().stream().mapToLong(RomSlice::bytes).sum();
        long passes = formats.size() + (formats.contains(RomFormat.BIN) ? 1 : 0);
        progress.begin("Writing ROM", bytes * passes);
        List<String> names = FileNames.of(content.slices().stream().map(RomSlice::title).toList());
        List<WrittenFile> written = new ArrayList<>();
        try {
            for (RomFormat format : RomFormat.values()) {
                if (formats.contains(format)) {
                    written.addAll(write(content, names, format, folder, progress));
                }
            }
            return List.copyOf(written);
        } catch (IOException e) {
            throw FileProblems.unwritable(folder, e);
        }
    }

    private static List<WrittenFile> write(RomContent content, List<String> names, RomFormat format, Path folder,
            Progress progress) throws IOException {
        Optional<TileFormat> tileFormat = format.tileFormat();
        if (tileFormat.isEmpty()) {
            return List.of(RomWriter.write(content, folder, IMAGE, progress));
        }
        List<WrittenFile> written = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String path = format.id() + "/" + names.get(i) + "." + format.extension();
            try (HashedFile file = new HashedFile(folder, path)) {
                tileFormat.get().write(content.slices().get(i), file, progress);
                written.add(file.finish());
            }
        }
        return written;
    }
}
