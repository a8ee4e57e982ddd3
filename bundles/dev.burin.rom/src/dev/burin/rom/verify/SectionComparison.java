// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.verify;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.rom.RomImage;
import dev.burin.rom.RomSection;
import dev.burin.rom.RomSlice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares sections of an image with the slices that they should hold. */
final class SectionComparison {
    private final RomImage image;
    private final Progress progress;

    SectionComparison(RomImage image, Progress progress) {
        this.image = image;
        this.progress = progress;
    }

    /** Returns the differences; weights are compared only if both have the same shape. */
    List<Problem> compare(RomSection section, RomSlice slice) throws ProblemException {
        List<Problem> problems = new ArrayList<>();
        ConstantMatrix matrix = slice.matrix();
        different(problems, section, "number of rows", section.rows(), slice.rows());
        different(problems, section, "number of columns", section.columns(), matrix.columns());
        different(problems, section, "width in bits", section.width(), slice.width());
        boolean sameShape = problems.isEmpty();
        different(problems, section, "number of rows of the matrix", section.matrixRows(), matrix.rows());
        different(problems, section, "group size", section.groupSize(), matrix.groupSize());
        different(problems, section, "tile", section.tile(), slice.tile());
        different(problems, section, "fabric", section.fabric(), slice.fabric());
        different(problems, section, "scheme", section.scheme(), matrix.scheme());
        if (sameShape) {
            weights(problems, section, matrix);
        }
        return problems;
    }

    private void different(List<Problem> problems, RomSection section, String what, Object inImage, Object inNetwork) {
        if (!inImage.equals(inNetwork)) {
            problems.add(Problem.of(ProblemCode.ROM_SECTION_DIFFERS, new Location.InBytes(image.name(), section.address()),
                    section.title(), what, quoted(inImage), quoted(inNetwork)));
        }
    }

    private void weights(List<Problem> problems, RomSection section, ConstantMatrix matrix) throws ProblemException {
        byte[] packed = new byte[section.rowBytes()];
        byte[] inImage = new byte[section.columns()];
        byte[] inNetwork = new byte[section.columns()];
        long different = 0;
        List<Object> first = List.of();
        long address = section.address();
        for (int row = section.firstRow(); row < section.endRow(); row++) {
            image.readRow(section, row, packed, inImage);
            matrix.row(row, inNetwork);
            int column = Arrays.mismatch(inImage, inNetwork);
            if (column >= 0 && different == 0) {
                address = section.addressOf(row, column);
                first = List.of(row, column, address, inImage[column], inNetwork[column]);
            }
            for (int i = Math.max(0, column); column >= 0 && i < inImage.length; i++) {
                different += inImage[i] == inNetwork[i] ? 0 : 1;
            }
            progress.worked(packed.length);
        }
        if (different > 0) {
            List<Object> arguments = new ArrayList<>(List.of(section.matrix(),
                    section.tile().isEmpty() ? "none" : section.tile(), different, section.weights()));
            arguments.addAll(first);
            problems.add(Problem.of(ProblemCode.ROM_WEIGHTS_DIFFER, new Location.InBytes(image.name(), address),
                    arguments.toArray()));
        }
    }

    private static String quoted(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
