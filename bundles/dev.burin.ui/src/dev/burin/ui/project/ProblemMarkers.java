// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Writes problems as markers: message, place and severity as the command line says them, and the data of quick fixes. */
public final class ProblemMarkers {
    /** The marker type. */
    public static final String TYPE = "dev.burin.ui.problem"; //$NON-NLS-1$
    /** The marker type of problems that only a build finds, such as those of a placement. */
    static final String BUILD_TYPE = "dev.burin.ui.buildProblem"; //$NON-NLS-1$
    /** Attribute: id of the problem's code. */
    public static final String CODE = "code"; //$NON-NLS-1$
    /** Attribute: the problem's arguments, separated by U+001F. */
    public static final String ARGUMENTS = "arguments"; //$NON-NLS-1$
    /** Attribute: column, counted from 1. */
    public static final String COLUMN = "column"; //$NON-NLS-1$
    /** Between arguments. */
    public static final String SEPARATOR = "\u001f"; //$NON-NLS-1$

    private ProblemMarkers() {
    }

    /** Replaces the markers of a spec. Markers that say the same as before stay, so that views do not flicker. */
    static void replace(IFile spec, String text, List<Problem> problems) throws CoreException {
        LineIndex lines = new LineIndex(text);
        write(spec, TYPE, problems.stream().map(problem -> attributes(lines, problem)).toList());
    }

    /** Replaces the markers of what a build found; what the check has said is not said again. */
    static void replaceBuild(IFile spec, String text, List<Problem> problems) throws CoreException {
        LineIndex lines = new LineIndex(text);
        Set<Map<String, Object>> said = marked(spec, TYPE).keySet();
        write(spec, BUILD_TYPE, problems.stream().map(problem -> attributes(lines, problem))
                .filter(attributes -> !said.contains(attributes)).toList());
    }

    private static Map<Map<String, Object>, IMarker> marked(IFile spec, String type) throws CoreException {
        Map<Map<String, Object>, IMarker> marked = new HashMap<>();
        for (IMarker marker : spec.findMarkers(type, false, IResource.DEPTH_ZERO)) {
            if (marked.put(marker.getAttributes(), marker) != null) {
                marker.delete(); // said twice
            }
        }
        return marked;
    }

    private static void write(IFile spec, String type, List<Map<String, Object>> problems) throws CoreException {
        Map<Map<String, Object>, IMarker> before = marked(spec, type);
        for (Map<String, Object> attributes : problems) {
            if (before.remove(attributes) == null) {
                spec.createMarker(type, attributes);
            }
        }
        for (IMarker gone : before.values()) {
            gone.delete();
        }
    }

    private static Map<String, Object> attributes(LineIndex lines, Problem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, problem.message());
        attributes.put(IMarker.SEVERITY, severity(problem.severity()));
        attributes.put(CODE, problem.code().id());
        attributes.put(ARGUMENTS, String.join(SEPARATOR, problem.arguments()));
        if (problem.location() instanceof Location.InText place) {
            int start = lines.offset(place.line(), place.column());
            attributes.put(IMarker.LINE_NUMBER, place.line());
            attributes.put(COLUMN, place.column());
            attributes.put(IMarker.CHAR_START, start);
            attributes.put(IMarker.CHAR_END, lines.end(start, place.length()));
        } else {
            attributes.put(IMarker.LOCATION, problem.location().toString());
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /** Removes all markers below a resource. */
    static void clear(IResource resource) throws CoreException {
        if (resource.isAccessible()) {
            resource.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
        }
    }
}
