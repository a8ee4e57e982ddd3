// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * One story's place in the workbench: its bot and a name for its project that no other story has. What only prepares is done
 * here by the workbench's interfaces, so that stories click only what they are about.
 *
 * @param bot the bot of the workbench
 * @param projectName the name for the story's project
 */
public record Story(SWTWorkbenchBot bot, String projectName) {

    /** The story's project, open; made empty if it is missing. */
    public IProject project() {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(projectName);
        try {
            if (!project.exists()) {
                project.create(null);
            }
            project.open(null);
            return project;
        } catch (CoreException e) {
            throw new IllegalStateException("Cannot make the project " + projectName, e);
        }
    }

    /** The story's project as a folder on disk. */
    public Path folder() {
        return project().getLocation().toPath();
    }

    /** A file of the story's project with this content; folders on the way are made. */
    public IFile file(String path, String content) {
        IFile file = project().getFile(path);
        ByteArrayInputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        try {
            if (file.getParent() instanceof IFolder folder) {
                make(folder);
            }
            if (file.exists()) {
                file.setContents(bytes, true, true, null);
            } else {
                file.create(bytes, true, null);
            }
            return file;
        } catch (CoreException e) {
            throw new IllegalStateException("Cannot write " + file.getFullPath(), e);
        }
    }

    /** Opens the file in its editor, as a double click does, and answers the editor. */
    public SWTBotEclipseEditor edit(IFile file) {
        UIThreadRunnable.syncExec(() -> {
            try {
                IDE.openEditor(page(), file);
            } catch (PartInitException e) {
                throw new IllegalStateException("Cannot open " + file.getFullPath(), e);
            }
        });
        return bot.editorByTitle(file.getName()).toTextEditor();
    }

    /** Shows the view, opened if need be. */
    public SWTBotView view(String id) {
        UIThreadRunnable.syncExec(() -> {
            try {
                page().showView(id);
            } catch (PartInitException e) {
                throw new IllegalStateException("Cannot show the view " + id, e);
            }
        });
        return bot.viewById(id);
    }

    private static void make(IFolder folder) throws CoreException {
        if (folder.getParent() instanceof IFolder parent) {
            make(parent);
        }
        if (!folder.exists()) {
            folder.create(true, true, null);
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
