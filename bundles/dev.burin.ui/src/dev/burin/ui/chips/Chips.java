// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.chips;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.flow.Build;
import dev.burin.flow.Evaluate;
import dev.burin.flow.RejectedSpecException;
import dev.burin.flow.cache.BuildCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The chips of this session by spec. Builds run in the caller's thread, never in the user interface's: {@link BuildJob}
 * runs one in the background. Listeners are called in any thread.
 */
public final class Chips {
    private static final ChipState NOT_BUILT = new ChipState.NotBuilt();

    private final Map<IFile, ChipState> states = new ConcurrentHashMap<>();
    private final Map<IFile, Evaluate.Result> qualities = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final BuildCache cache = BuildCache.standard().remembering();

    /** Hears of builds. */
    @FunctionalInterface
    public interface Listener {
        void changed(IFile spec, ChipState state);
    }

    /** Returns the workbench's chips. */
    public static Chips get() {
        BundleContext context = FrameworkUtil.getBundle(Chips.class).getBundleContext();
        return context.getService(context.getServiceReference(Chips.class));
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Returns the cache that builds, simulations and exports of the workbench share with the command line. */
    public BuildCache cache() {
        return cache;
    }

    public ChipState state(IFile spec) {
        return states.getOrDefault(spec, NOT_BUILT);
    }

    /** Returns the chip as last built, if it was. */
    public Optional<Build.Result> built(IFile spec) {
        return state(spec) instanceof ChipState.Built built ? Optional.of(built.result()) : Optional.empty();
    }

    /** Returns the quality of the spec's chip as last evaluated since it was built, if it was. */
    public Optional<Evaluate.Result> quality(IFile spec) {
        return Optional.ofNullable(qualities.get(spec));
    }

    /** Keeps the quality of a spec's chip and tells everybody. */
    public void setQuality(IFile spec, Evaluate.Result quality) {
        qualities.put(spec, quality);
        tell(spec, state(spec));
    }

    /**
     * Builds a spec and tells everybody.
     *
     * @return the new state: built, rejected or failed
     * @throws CancellationException if cancelled; the state before comes back
     */
    public ChipState build(IFile spec, Progress progress) {
        ChipState before = state(spec);
        set(spec, new ChipState.Building());
        try {
            ChipState built = run(spec, progress);
            qualities.remove(spec);
            return set(spec, built);
        } catch (CancellationException e) {
            set(spec, before instanceof ChipState.Building ? NOT_BUILT : before);
            throw e;
        } catch (OutOfMemoryError e) {
            return set(spec, new ChipState.Failed(NLS.bind(Messages.Chips_memory, Runtime.getRuntime().maxMemory() >> 20)));
        } catch (RuntimeException | Error e) {
            set(spec, new ChipState.Failed(NLS.bind(Messages.Chips_defect, e)));
            throw e;
        }
    }

    private ChipState run(IFile spec, Progress progress) {
        if (spec.getLocation() == null) {
            return new ChipState.Failed(NLS.bind(Messages.Chips_notLocal, spec.getFullPath()));
        }
        try {
            return new ChipState.Built(new Build(Path.of(spec.getLocationURI()), cache).run(progress));
        } catch (RejectedSpecException e) {
            return new ChipState.Rejected(e.problems());
        } catch (ProblemException e) {
            return new ChipState.Rejected(List.of(e.problem()));
        } catch (IOException e) {
            return new ChipState.Failed(e.getMessage());
        }
    }

    /** Forgets all specs that are gone: deleted, moved, or in a closed project. */
    void forgetGone() {
        states.keySet().stream().filter(spec -> !spec.exists()).forEach(this::forget);
    }

    /** Forgets a spec that is gone. */
    public void forget(IFile spec) {
        qualities.remove(spec);
        if (states.remove(spec) != null) {
            tell(spec, NOT_BUILT);
        }
    }

    private ChipState set(IFile spec, ChipState state) {
        states.put(spec, state);
        tell(spec, state);
        return state;
    }

    private void tell(IFile spec, ChipState state) {
        listeners.forEach(listener -> listener.changed(spec, state));
    }

    /** Ends the service. */
    public void close() {
        listeners.clear();
        states.clear();
    }
}
