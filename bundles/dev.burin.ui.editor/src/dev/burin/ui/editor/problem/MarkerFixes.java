// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.problem;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.lang.WaferSpecs;
import dev.burin.lang.ide.fix.Fix;
import dev.burin.lang.ide.fix.SpecFixes;
import dev.burin.ui.editor.EditorPlugin;
import dev.burin.ui.project.ProblemMarkers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Quick fixes of saved problems, in the Problems view. Whether there are any is answered from the table of codes. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return code(marker).filter(SpecFixes::isFixable).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || !hasResolutions(marker)) {
            return new IMarkerResolution[0];
        }
        return fixes(file, marker).stream().map(fix -> new MarkerFix(marker, fix.title())).toArray(IMarkerResolution[]::new);
    }

    static Optional<ProblemCode> code(IMarker marker) {
        return LiveProblem.code(marker.getAttribute(ProblemMarkers.CODE, "")); //$NON-NLS-1$
    }

    /** Returns the fixes of a marker's problem in the saved text; none if the text has moved on. */
    static List<Fix> fixes(IFile file, IMarker marker) {
        try {
            WaferSpecs.Result parsed = WaferSpecs.parse(Path.of(file.getLocationURI()));
            return parsed.problems().stream().filter(problem -> same(problem, marker)).findFirst()
                    .map(problem -> SpecFixes.of(parsed.text(), Path.of(file.getLocationURI()), problem)).orElse(List.of());
        } catch (ProblemException e) {
            EditorPlugin.log("cannot read " + file.getFullPath(), e); //$NON-NLS-1$
            return List.of();
        }
    }

    private static boolean same(Problem problem, IMarker marker) {
        return problem.code().id().equals(marker.getAttribute(ProblemMarkers.CODE, "")) //$NON-NLS-1$
                && problem.location() instanceof Location.InText place
                && place.line() == marker.getAttribute(IMarker.LINE_NUMBER, 0)
                && place.column() == marker.getAttribute(ProblemMarkers.COLUMN, 0);
    }
}
