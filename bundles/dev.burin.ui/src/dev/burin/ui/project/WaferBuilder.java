// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.problem.Severity;
import dev.burin.lang.WaferSpecs;
import dev.burin.ui.BurinUi;
import dev.burin.ui.chips.BuildJob;
import dev.burin.ui.chips.Chips;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Checks the specs that a change concerns and has their chips built. A change to any other file that is not derived (a
 * model, a tokenizer, a text) concerns all specs of the project: checking is fast, and builds find by content what they
 * can reuse.
 */
public final class WaferBuilder extends IncrementalProjectBuilder {
    /** Id of the builder. */
    public static final String ID = "dev.burin.ui.builder"; //$NON-NLS-1$

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject()); // null: the platform's "everything"
        Set<IFile> specs = delta == null ? all() : changed(delta);
        ProjectHints.update(getProject());
        SubMonitor progress = SubMonitor.convert(monitor, specs.size());
        for (IFile spec : specs) {
            progress.setTaskName(NLS.bind(Messages.WaferBuilder_checking, spec.getName()));
            if (spec.exists() && check(spec)) {
                ChipBuilds.schedule(spec);
            } else {
                BuildJob.cancel(spec);
            }
            progress.worked(1);
            if (progress.isCanceled()) {
                forgetLastBuiltState();
                throw new OperationCanceledException(); // automatic builds that are interrupted come again
            }
        }
        return new IProject[0];
    }

    /** Writes the markers of a spec; returns whether its chip can be built. */
    private static boolean check(IFile spec) throws CoreException {
        if (spec.getLocation() == null) {
            return false;
        }
        try {
            WaferSpecs.Result result = WaferSpecs.parse(Path.of(spec.getLocationURI()));
            ProblemMarkers.replace(spec, result.text(), result.problems());
            if (result.hasErrors()) {
                ProblemMarkers.replaceBuild(spec, "", List.of()); // of a chip that is not built again //$NON-NLS-1$
            }
            return !result.hasErrors();
        } catch (ProblemException e) {
            ProblemMarkers.replace(spec, "", List.of(e.problem())); //$NON-NLS-1$
            return e.problem().severity() != Severity.ERROR;
        }
    }

    private Set<IFile> all() throws CoreException {
        Set<IFile> specs = new LinkedHashSet<>();
        getProject().accept(resource -> {
            if (spec(resource)) {
                specs.add((IFile) resource);
            }
            return !resource.isDerived();
        });
        return specs;
    }

    private Set<IFile> changed(IResourceDelta delta) throws CoreException {
        Set<IFile> specs = new LinkedHashSet<>();
        boolean[] others = {false};
        delta.accept(change -> {
            IResource resource = change.getResource();
            if (resource.isDerived()) {
                return false;
            }
            boolean content = change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & IResourceDelta.CONTENT) != 0;
            if (resource.getType() == IResource.FILE && content) {
                if (spec(resource)) {
                    specs.add((IFile) resource);
                } else {
                    others[0] |= !resource.getFullPath().segment(1).startsWith("."); //$NON-NLS-1$
                }
            }
            return true;
        });
        if (others[0]) {
            specs.addAll(all());
        }
        specs.stream().filter(spec -> !spec.exists()).forEach(Chips.get()::forget);
        return specs;
    }

    private static boolean spec(IResource resource) {
        return resource.getType() == IResource.FILE && BurinUi.EXTENSION.equals(resource.getFileExtension());
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        ProblemMarkers.clear(getProject());
    }
}
