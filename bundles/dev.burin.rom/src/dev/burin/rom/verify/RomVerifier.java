// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.verify;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.problem.Severity;
import dev.burin.base.progress.Progress;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.IntegerNetwork;
import dev.burin.rom.RomContent;
import dev.burin.rom.RomHeader;
import dev.burin.rom.RomImage;
import dev.burin.rom.RomSection;
import dev.burin.rom.RomSlice;
import dev.burin.wafer.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proves that an image is whole and that it equals a network's weights. The comparison unpacks the image and looks at
 * every weight; it shares nothing with the writing of images but the meaning of a row's bits.
 */
public final class RomVerifier {

    /** Names a section: its matrix and its first row. */
    private record Key(String matrix, int firstRow) {
    }

    private RomVerifier() {
    }

    /** Returns whether nothing worse than a warning was found. */
    public static boolean good(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Checks every section against its hashes; opening the image checked the header.
     *
     * @return problems, at most one per section
     * @throws ProblemException {@code rom-truncated}, {@code file-unreadable} if the file cannot be read to its end
     */
    public static List<Problem> checkIntegrity(RomImage image, Progress progress) throws ProblemException {
        RomHeader header = image.header();
        progress.begin("Checking hashes", header.sections().stream().mapToLong(RomSection::bytes).sum());
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < header.sections().size(); i++) {
            try {
                image.check(i, progress);
            } catch (ProblemException e) {
                problems.add(collectable(e));
            }
        }
        return problems;
    }

    /** Compares an image with the network as it is placed: {@link #verify(RomImage, RomContent, Progress)}. */
    public static List<Problem> verify(RomImage image, IntegerNetwork network, Placement placement,
            Map<String, FabricChoice> fabrics, String modelSha256, String specSha256, Progress progress)
            throws ProblemException {
        return verify(image, RomContent.of(network, placement, fabrics, modelSha256, specSha256), progress);
    }

    /**
     * Checks hashes, then compares sections and every weight with what the image should hold.
     *
     * @return problems; without errors the image holds the content's weights, all of them and nothing else
     * @throws ProblemException {@code rom-truncated}, {@code file-unreadable} if the file cannot be read to its end
     */
    public static List<Problem> verify(RomImage image, RomContent content, Progress progress) throws ProblemException {
        List<Problem> problems = new ArrayList<>(checkIntegrity(image, progress));
        progress.begin("Comparing weights", content.slices().stream().mapToLong(RomSlice::bytes).sum());
        RomHeader header = image.header();
        Location place = new Location.InFile(image.name());
        if (!header.modelSha256().equals(content.modelSha256())) {
            problems.add(Problem.of(ProblemCode.ROM_MODEL_DIFFERS, place, header.modelSha256(), content.modelSha256()));
        }
        if (!header.specSha256().equals(content.specSha256())) {
            problems.add(Problem.of(ProblemCode.ROM_SPEC_DIFFERS, place, header.specSha256(), content.specSha256()));
        }
        Map<Key, RomSection> left = new LinkedHashMap<>();
        for (RomSection section : header.sections()) {
            if (left.putIfAbsent(new Key(section.matrix(), section.firstRow()), section) != null) {
                problems.add(unexpected(place, section));
            }
        }
        SectionComparison comparison = new SectionComparison(image, progress);
        for (RomSlice slice : content.slices()) {
            RomSection section = left.remove(new Key(slice.matrix().name(), slice.firstRow()));
            if (section == null) {
                problems.add(Problem.of(ProblemCode.ROM_SECTION_MISSING, place, slice.matrix().name(), slice.firstRow(),
                        tile(slice.tile())));
            } else {
                problems.addAll(compare(comparison, section, slice));
            }
        }
        left.values().forEach(section -> problems.add(unexpected(place, section)));
        return List.copyOf(problems);
    }

    private static List<Problem> compare(SectionComparison comparison, RomSection section, RomSlice slice)
            throws ProblemException {
        try {
            return comparison.compare(section, slice);
        } catch (ProblemException e) {
            return List.of(collectable(e));
        }
    }

    /** Returns the problem of damage, which leaves other sections to be looked at; throws it if reading failed. */
    private static Problem collectable(ProblemException e) throws ProblemException {
        return switch (e.problem().code()) {
            case ROM_SECTION_CORRUPT, ROM_PADDING_CORRUPT -> e.problem();
            default -> throw e;
        };
    }

    private static Problem unexpected(Location place, RomSection section) {
        return Problem.of(ProblemCode.ROM_SECTION_UNEXPECTED, place, section.matrix(), section.firstRow(),
                tile(section.tile()));
    }

    private static String tile(String name) {
        return name.isEmpty() ? "none" : name;
    }
}
