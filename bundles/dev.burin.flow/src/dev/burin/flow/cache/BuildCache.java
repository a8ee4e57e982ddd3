// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.cache;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Chip;
import dev.burin.compile.ChipCompiler;
import dev.burin.compile.lower.Lowered;
import dev.burin.compile.lower.LoweredFile;
import dev.burin.compile.plan.Plan;
import dev.burin.model.LanguageModel;
import dev.burin.simulate.schedule.MatrixTiming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Builds, and takes what an earlier run has built from the same model, plan and text. Safe for use from several threads. */
public final class BuildCache {
    /** Builds everything anew and keeps nothing. */
    public static final BuildCache NONE = new BuildCache(Optional.empty());

    private static final long MOST_BYTES = 1L << 30;

    private final Optional<CacheFolder> folder;

    private BuildCache(Optional<CacheFolder> folder) {
        this.folder = folder;
    }

    /** Returns a cache in the folder, which is made when needed. */
    public static BuildCache in(Path folder) {
        return new BuildCache(Optional.of(new CacheFolder(folder, MOST_BYTES)));
    }

    /** Returns the user's cache: {@code $BURIN_CACHE}, or {@code burin} in {@code $XDG_CACHE_HOME} or {@code ~/.cache}. */
    public static BuildCache standard() {
        String own = System.getenv("BURIN_CACHE");
        if (own != null && !own.isEmpty()) {
            return in(Path.of(own));
        }
        String shared = System.getenv("XDG_CACHE_HOME");
        Path root = shared != null && !shared.isEmpty() ? Path.of(shared)
                : Path.of(System.getProperty("user.home"), ".cache");
        return in(root.resolve("burin"));
    }

    /** Returns the integer network of a plan. @throws ProblemException if calibration is impossible */
    public Lowered lowered(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        if (folder.isEmpty()) {
            return lower(plan, model, progress);
        }
        String key = CacheKeys.network(plan, model.sha256());
        Optional<Path> found = folder.get().find(key);
        if (found.isPresent()) {
            try {
                return LoweredFile.read(found.get());
            } catch (ProblemException e) {
                folder.get().drop(key);
            }
        }
        Lowered lowered = lower(plan, model, progress);
        folder.get().store(key, bytes(lowered));
        return lowered;
    }

    /** Returns the timing of each matrix. @param lowered the plan's own */
    public Map<String, MatrixTiming> timings(Plan plan, LanguageModel model, Lowered lowered, Progress progress)
            throws ProblemException {
        String key = folder.isEmpty() ? "" : CacheKeys.timings(plan, CacheKeys.network(plan, model.sha256()));
        Optional<Path> found = folder.flatMap(files -> files.find(key));
        if (found.isPresent()) {
            Optional<Map<String, MatrixTiming>> timings =
                    TimingText.read(text(found.get()), plan.fabrics().keySet());
            if (timings.isPresent()) {
                return timings.get();
            }
        }
        Map<String, MatrixTiming> timings =
                MatrixTiming.of(ChipCompiler.embed(plan, lowered.network(), progress).values());
        folder.ifPresent(files -> files.store(key, TimingText.write(timings).getBytes(StandardCharsets.UTF_8)));
        return timings;
    }

    /** Returns the whole chip. @throws ProblemException if calibration is impossible */
    public Chip chip(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        return ChipCompiler.finish(plan, model, lowered(plan, model, progress), progress);
    }

    private static Lowered lower(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        return ChipCompiler.lower(plan, model, ChipCompiler.calibrate(plan, model, progress), progress);
    }

    private static byte[] bytes(Lowered lowered) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            LoweredFile.write(lowered, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
