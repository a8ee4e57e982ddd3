// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.cache;

import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Chip;
import dev.burin.compile.ChipCompiler;
import dev.burin.compile.Memory;
import dev.burin.compile.SoftMemory;
import dev.burin.compile.lower.Lowered;
import dev.burin.compile.lower.LoweredFile;
import dev.burin.compile.plan.Plan;
import dev.burin.model.LanguageModel;
import dev.burin.quantize.activations.Calibration;
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
    public static final BuildCache NONE = new BuildCache(Optional.empty(), Memory.NONE);

    private static final long MOST_BYTES = 1L << 30;

    private final Optional<CacheFolder> folder;
    private final Memory memory;

    private BuildCache(Optional<CacheFolder> folder, Memory memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /** Returns a cache in the folder, which is made when needed. */
    public static BuildCache in(Path folder) {
        return new BuildCache(Optional.of(new CacheFolder(folder, MOST_BYTES)), Memory.NONE);
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

    /**
     * Returns this cache with a memory: of builds in one process, those that differ in a few matrices calibrate once and
     * quantize and embed only these.
     */
    public BuildCache remembering() {
        return new BuildCache(folder, new SoftMemory());
    }

    /** Returns the folder, if anything is kept. */
    public Optional<Path> location() {
        return folder.map(CacheFolder::folder);
    }

    /** Returns how much is kept. */
    public long bytes() {
        return folder.map(CacheFolder::bytes).orElse(0L);
    }

    /** Deletes all that is kept; what needs it is built again. */
    public void clear() {
        folder.ifPresent(CacheFolder::clear);
    }

    /** A network with the timing of each of its matrices as embedded. */
    public record Timed(Lowered lowered, Map<String, MatrixTiming> timings) {
    }

    /** Returns the integer network of a plan. @throws ProblemException if calibration is impossible */
    public Lowered lowered(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        return folder.isEmpty() ? lower(plan, model, progress)
                : lowered(folder.get(), CacheKeys.network(plan, model.sha256()), plan, model, progress);
    }

    /** Returns the integer network of a plan, and its timing. @throws ProblemException if calibration is impossible */
    public Timed timed(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        if (folder.isEmpty()) {
            Lowered lowered = lower(plan, model, progress);
            return new Timed(lowered, timings(plan, lowered, progress));
        }
        CacheFolder files = folder.get();
        String networkKey = CacheKeys.network(plan, model.sha256());
        Lowered lowered = lowered(files, networkKey, plan, model, progress);
        String key = CacheKeys.timings(plan, networkKey);
        Optional<Map<String, MatrixTiming>> found =
                files.find(key).flatMap(file -> TimingText.read(text(file), plan.fabrics().keySet()));
        if (found.isPresent()) {
            return new Timed(lowered, found.get());
        }
        Map<String, MatrixTiming> timings = timings(plan, lowered, progress);
        files.store(key, TimingText.write(timings).getBytes(StandardCharsets.UTF_8));
        return new Timed(lowered, timings);
    }

    /** Returns the whole chip. @throws ProblemException if calibration is impossible */
    public Chip chip(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        return ChipCompiler.finish(plan, model, lowered(plan, model, progress), memory, progress);
    }

    private Lowered lowered(CacheFolder files, String key, Plan plan, LanguageModel model, Progress progress)
            throws ProblemException {
        Optional<Path> found = files.find(key);
        if (found.isPresent()) {
            try {
                return LoweredFile.read(found.get());
            } catch (ProblemException e) {
                files.drop(key);
            }
        }
        Lowered lowered = lower(plan, model, progress);
        files.store(key, bytes(lowered));
        return lowered;
    }

    private static Map<String, MatrixTiming> timings(Plan plan, Lowered lowered, Progress progress) {
        return MatrixTiming.of(ChipCompiler.embed(plan, lowered.network(), progress).values());
    }

    private Lowered lower(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        return ChipCompiler.lower(plan, model, calibrated(plan, model, progress), memory, progress);
    }

    private Calibration calibrated(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        String key = CacheKeys.calibration(plan, model.sha256());
        try {
            return memory.recall(key, Calibration.class, () -> {
                try {
                    return ChipCompiler.calibrate(plan, model, progress);
                } catch (ProblemException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : FileProblems.unreadable(model.file(), e.getCause());
        }
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
