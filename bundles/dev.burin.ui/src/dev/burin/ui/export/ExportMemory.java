// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import dev.burin.ui.BurinUi;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers the settings of exports per project and kind. Folders in the project are kept relative to it. */
public final class ExportMemory {
    private static final String FOLDER = "folder"; //$NON-NLS-1$
    private static final String VERIFY = "verify"; //$NON-NLS-1$
    /** Where exports go, in the project, unless another folder is remembered. */
    public static final String USUAL_FOLDER = "export"; //$NON-NLS-1$

    private ExportMemory() {
    }

    /** Returns the folder that exports from the project go into, as remembered: relative to the project if in it. */
    public static String base(IProject project) {
        return node(project).get(key(ExportKind.BOTH, FOLDER), USUAL_FOLDER);
    }

    /** Has all kinds of exports from the project go into a folder. */
    public static void setBase(IProject project, String folder) {
        IEclipsePreferences node = node(project);
        Path root = Path.of(project.getLocationURI());
        Path goal = root.resolve(folder).normalize();
        String kept = goal.startsWith(root) ? root.relativize(goal).toString().replace('\\', '/') : goal.toString();
        for (ExportKind kind : ExportKind.values()) {
            node.put(key(kind, FOLDER), kept.isEmpty() ? "." : kept); //$NON-NLS-1$
        }
    }

    /** Returns the settings of the last export of the kind from the spec's project, if there was one. */
    public static Optional<ExportSettings> recall(IFile spec, ExportKind kind) {
        IEclipsePreferences node = node(spec.getProject());
        String folder = node.get(key(kind, FOLDER), ""); //$NON-NLS-1$
        return folder.isEmpty() ? Optional.empty() : Optional.of(new ExportSettings(kind,
                goal(spec, kind, root(spec).resolve(folder)), node.getBoolean(key(kind, VERIFY), kind.rom())));
    }

    /** Returns the settings to begin with: those of the last time, or the usual ones. */
    public static ExportSettings propose(IFile spec, ExportKind kind) {
        return recall(spec, kind).orElseGet(
                () -> new ExportSettings(kind, goal(spec, kind, root(spec).resolve(USUAL_FOLDER)), kind.rom()));
    }

    /** Remembers settings for the project; what is kept is the folder around that of the spec. */
    public static void remember(IFile spec, ExportSettings settings) {
        IEclipsePreferences node = node(spec.getProject());
        Path parent = settings.folder().getParent();
        Path base = settings.folder().equals(goal(spec, settings.kind(), parent)) ? parent : settings.folder();
        Path root = root(spec);
        String kept = base.startsWith(root) ? root.relativize(base).toString().replace('\\', '/') : base.toString();
        node.put(key(settings.kind(), FOLDER), kept.isEmpty() ? "." : kept); //$NON-NLS-1$
        node.putBoolean(key(settings.kind(), VERIFY), settings.verify());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            BurinUi.log("cannot keep the export settings of " + spec.getProject().getName(), e); //$NON-NLS-1$
        }
    }

    /** Each spec and kind has a folder of its own, since an export replaces its folder as a whole. */
    private static Path goal(IFile spec, ExportKind kind, Path base) {
        return base.resolve(spec.getFullPath().removeFileExtension().lastSegment() + "-" + kind.id()).normalize(); //$NON-NLS-1$
    }

    private static Path root(IFile spec) {
        return Path.of(spec.getProject().getLocationURI());
    }

    private static String key(ExportKind kind, String name) {
        return "export." + kind.id() + "." + name; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static IEclipsePreferences node(IProject project) {
        return new ProjectScope(project).getNode(BurinUi.ID);
    }
}
