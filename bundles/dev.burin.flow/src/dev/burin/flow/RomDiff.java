// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.rom.RomHeader;
import dev.burin.rom.RomImage;
import dev.burin.rom.RomSection;
import dev.burin.rom.RomSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Says where the weights of two ROM images differ. Weights are compared by matrix, row and column, so that images whose
 * placements differ can be compared too. What is stored counts, whatever the hashes say;
 * memory stays bounded by the two headers and a row of each.
 */
public record RomDiff(Path before, Path after) {
    /** Most differing weights that are listed by section. */
    public static final int LISTED = 16;

    /**
     * What was found.
     *
     * @param sameModel whether both are made from the same model file
     * @param sameSpec  whether both are made by the same spec
     * @param sections  those of the second image, then those of the first whose rows the second lacks; only what differs
     * @param weights   weights of both, those at the same place counted once
     * @param different those of them that differ or that one image lacks
     * @param bits      bits of codes that differ
     */
    public record Result(boolean sameModel, boolean sameSpec, List<Section> sections, long weights, long different,
            long bits) {
        public Result {
            sections = List.copyOf(sections);
        }

        /** Returns whether both hold the same weights, cut in the same way. */
        public boolean same() {
            return sections.isEmpty();
        }
    }

    /**
     * Differences of one section.
     *
     * @param kind      {@code changed}, {@code moved} (cut, placed or embedded differently),
     *                  {@code reshaped}, {@code added}, {@code removed}
     * @param address   of the section in its image
     * @param different weights that differ; all of them if the section has no counterpart
     * @param bits      bits that differ
     * @param first     the first differences
     */
    public record Section(String kind, String matrix, String tile, int firstRow, int rows, int columns, long address,
            long different, long bits, List<Weight> first) {
        public Section {
            first = List.copyOf(first);
        }
    }

    /** A weight that differs: its code in both images, and its byte in the second. */
    public record Weight(int row, int column, int before, int after, long address) {
    }

    /**
     * Compares the images.
     *
     * @throws ProblemException if an image cannot be read or is damaged
     */
    public Result run(Progress progress) throws IOException {
        try (RomImage old = RomInspect.open(before); RomImage current = RomInspect.open(after)) {
            return compare(old, current, progress);
        }
    }

    /** Compares images wherever they are. @throws ProblemException if one cannot be read or is damaged */
    public static Result compare(RomSource before, RomSource after, Progress progress) throws ProblemException {
        return new Comparing(before, after, progress).run();
    }

    /** One comparison. */
    private static final class Comparing {
        private final RomSource old;
        private final RomSource current;
        private final Progress progress;
        private final List<Section> found = new ArrayList<>();
        private long weights;
        private long different;
        private long bits;

        Comparing(RomSource old, RomSource current, Progress progress) {
            this.old = old;
            this.current = current;
            this.progress = progress;
        }

        Result run() throws ProblemException {
            RomHeader was = old.header();
            RomHeader is = current.header();
            progress.begin("Comparing " + old.name() + " and " + current.name(), is.sections().size());
            Map<String, TreeMap<Integer, RomSection>> wasRows = byRow(was);
            for (RomSection section : is.sections()) {
                compare(section, wasRows.getOrDefault(section.matrix(), new TreeMap<>()));
                progress.worked(1);
            }
            Map<String, TreeMap<Integer, RomSection>> isRows = byRow(is);
            for (RomSection section : was.sections()) {
                TreeMap<Integer, RomSection> rows = isRows.getOrDefault(section.matrix(), new TreeMap<>());
                int missing = (int) IntStream.range(section.firstRow(), section.endRow())
                        .filter(row -> holder(rows, row) == null).count();
                if (missing > 0) {
                    long lost = (long) missing * section.columns();
                    weights += lost;
                    add("removed", section, lost, lost * section.width(), List.of());
                }
            }
            return new Result(was.modelSha256().equals(is.modelSha256()), was.specSha256().equals(is.specSha256()), found,
                    weights, different, bits);
        }

        private static Map<String, TreeMap<Integer, RomSection>> byRow(RomHeader header) {
            Map<String, TreeMap<Integer, RomSection>> rows = new HashMap<>();
            header.sections().forEach(section -> rows.computeIfAbsent(section.matrix(), name -> new TreeMap<>())
                    .put(section.firstRow(), section));
            return rows;
        }

        private static RomSection holder(TreeMap<Integer, RomSection> rows, int row) {
            Map.Entry<Integer, RomSection> entry = rows.floorEntry(row);
            return entry == null || entry.getValue().endRow() <= row ? null : entry.getValue();
        }

        private void compare(RomSection section, TreeMap<Integer, RomSection> rows) throws ProblemException {
            weights += section.weights();
            RomSection first = holder(rows, section.firstRow());
            if (first == null) {
                add("added", section, section.weights(), section.weights() * section.width(), List.of());
            } else if (first.columns() != section.columns() || first.width() != section.width()) {
                add("reshaped", section, section.weights(), section.weights() * section.width(), List.of());
            } else {
                boolean moved = first.firstRow() != section.firstRow() || first.rows() != section.rows()
                        || !first.tile().equals(section.tile()) || !first.fabric().equals(section.fabric());
                weights(section, rows, moved);
            }
        }

        private void weights(RomSection section, TreeMap<Integer, RomSection> rows, boolean moved) throws ProblemException {
            byte[] is = new byte[section.columns()];
            byte[] was = new byte[section.columns()];
            byte[] packed = new byte[section.rowBytes()];
            int mask = (1 << section.width()) - 1;
            List<Weight> first = new ArrayList<>();
            long differentHere = 0;
            long bitsHere = 0;
            for (int row = section.firstRow(); row < section.endRow(); row++) {
                progress.worked(0);
                current.readRow(section, row, packed, is);
                RomSection holder = holder(rows, row);
                if (holder == null || holder.columns() != section.columns() || holder.width() != section.width()) {
                    differentHere += section.columns();
                    bitsHere += (long) section.columns() * section.width();
                    continue;
                }
                old.readRow(holder, row, packed, was);
                for (int column = 0; column < is.length; column++) {
                    if (is[column] != was[column]) {
                        differentHere++;
                        bitsHere += Integer.bitCount((is[column] ^ was[column]) & mask);
                        if (first.size() < LISTED) {
                            first.add(new Weight(row, column, was[column], is[column], section.addressOf(row, column)));
                        }
                    }
                }
            }
            if (differentHere > 0 || moved) {
                add(differentHere > 0 ? "changed" : "moved", section, differentHere, bitsHere, first);
            }
        }

        private void add(String kind, RomSection section, long differentHere, long bitsHere, List<Weight> first) {
            different += differentHere;
            bits += bitsHere;
            found.add(new Section(kind, section.matrix(), section.tile(), section.firstRow(), section.rows(),
                    section.columns(), section.address(), differentHere, bitsHere, first));
        }
    }
}
