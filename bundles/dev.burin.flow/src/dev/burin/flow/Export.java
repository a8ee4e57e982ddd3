// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.io.AtomicFolder;
import dev.burin.base.io.WrittenFile;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Chip;
import dev.burin.compile.calibrate.CalibrationWindows;
import dev.burin.compile.plan.ExportPlan;
import dev.burin.flow.cache.BuildCache;
import dev.burin.rom.RomContent;
import dev.burin.rom.RomExport;
import dev.burin.rtl.ActivationVectors;
import dev.burin.rtl.RomStyle;
import dev.burin.rtl.RtlExport;
import dev.burin.rtl.TestVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a chip's ROM files to {@code rom/} and its SystemVerilog to {@code rtl/} of a folder, whole or not at all.
 *
 * @param folder replaced as a whole; must be new, empty, or an earlier export
 * @param parts  what to write
 */
public record Export(Path spec, BuildCache cache, Path folder, Parts parts) {
    /** Positions of text that test vectors are taken from. */
    private static final int VECTOR_TOKENS = 32;

    /** What an export writes. */
    public enum Parts {
        /** What the spec asks for; both if it asks for nothing. */
        AS_THE_SPEC_SAYS,
        ROM,
        RTL,
        BOTH;

        boolean rom(ExportPlan plan) {
            return this == ROM || this == BOTH || this == AS_THE_SPEC_SAYS && (plan.rom() || !plan.rtl());
        }

        boolean rtl(ExportPlan plan) {
            return this == RTL || this == BOTH || this == AS_THE_SPEC_SAYS && (plan.rtl() || !plan.rom());
        }
    }

    /** What was written; paths are relative to the folder. */
    public record Result(List<WrittenFile> files, List<Problem> warnings) {
        public Result {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Builds and writes. On any failure, and when cancelled, the folder is as it was.
     *
     * @throws RejectedSpecException if the spec or the placement has errors
     * @throws ProblemException      if spec, model or calibration text cannot be used, or the folder not be written
     */
    public Result run(Progress progress) throws IOException {
        Project project = Project.open(spec, progress);
        try (AtomicFolder output = AtomicFolder.open(folder)) {
            Chip chip = cache.chip(project.plan(), project.model(), progress);
            if (!chip.placement().good()) {
                throw new RejectedSpecException(project.located(chip.placement().problems()));
            }
            List<WrittenFile> files = write(project, chip, output.path(), progress);
            output.commit(files);
            List<Problem> warnings = new ArrayList<>(project.warnings());
            warnings.addAll(project.located(chip.placement().problems()));
            return new Result(files, warnings);
        }
    }

    private List<WrittenFile> write(Project project, Chip chip, Path staging, Progress progress) throws IOException {
        ExportPlan plan = project.plan().exports();
        List<WrittenFile> files = new ArrayList<>();
        try {
            if (parts.rom(plan)) {
                Path rom = Files.createDirectory(staging.resolve("rom"));
                files.addAll(under("rom/", RomExport.write(romContent(project, chip), plan.romFormats(), rom, progress)));
            }
            if (parts.rtl(plan)) {
                Path rtl = Files.createDirectory(staging.resolve("rtl"));
                files.addAll(under("rtl/", RtlExport.write(chip.network(), chip.embeddings(),
                        vectors(project, chip, progress), RomStyle.CASE, rtl, progress)));
            }
            return files;
        } catch (ProblemException e) {
            throw e.problem().code() == ProblemCode.OUTPUT_UNWRITABLE ? aboutTheGoal(e) : e;
        }
    }

    /** Nobody knows the staging folder: what cannot be written there cannot be written to the folder asked for. */
    private ProblemException aboutTheGoal(ProblemException e) {
        return new ProblemException(Problem.of(ProblemCode.OUTPUT_UNWRITABLE, new Location.InFile(folder.toString()),
                folder, e.problem().arguments().get(1)), e);
    }

    /** Returns what the ROM of a chip holds. */
    static RomContent romContent(Project project, Chip chip) {
        return romContent(chip, project.specHash());
    }

    static RomContent romContent(Chip chip, String specHash) {
        return RomContent.of(chip.network(), chip.placement(), chip.plan().fabrics(), chip.modelHash(), specHash);
    }

    private static TestVectors vectors(Project project, Chip chip, Progress progress) throws ProblemException {
        if (!project.plan().exports().testbench()) {
            return TestVectors.NONE;
        }
        int count = project.plan().exports().vectors();
        int[] tokens = CalibrationWindows.beginning(project.plan().calibration(), project.model(),
                chip.network().context(), Math.max(count, VECTOR_TOKENS));
        return ActivationVectors.record(chip.network(), tokens, Math.min(count, tokens.length), progress);
    }

    private static List<WrittenFile> under(String prefix, List<WrittenFile> files) {
        return files.stream().map(file -> new WrittenFile(prefix + file.path(), file.bytes(), file.sha256())).toList();
    }
}
