// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.io.AtomicFolder;
import dev.burin.base.problem.ProblemException;
import dev.burin.rom.RomHeader;
import dev.burin.rom.RomImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a ROM image says about itself. */
public record RomInspect(Path image) {

    /** Returns the checked header. @throws ProblemException if the file is no image or is damaged */
    public RomHeader run() throws IOException {
        try (RomImage opened = open(image)) {
            return opened.header();
        }
    }

    /** Opens the image for reading; the caller closes it. @throws ProblemException as {@link #run} does */
    public RomImage open() throws ProblemException {
        return open(image);
    }

    /** Opens an image; if a kill has left its export half replaced, the export is brought back first. */
    static RomImage open(Path image) throws ProblemException {
        Path folder = image.toAbsolutePath().normalize().getParent();
        for (int level = 0; level < 2 && folder != null && !Files.exists(image); level++) {
            AtomicFolder.recover(folder);
            folder = folder.getParent();
        }
        return RomImage.open(image);
    }
}
