// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;

/**
 * A project per workspace folder, and one more for every document that is opened from elsewhere: a spec needs no project,
 * and a client may open a single file.
 */
@Singleton
public class SpecWorkspaces extends MultiRootWorkspaceConfigFactory {

    @Override
    public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
        Workspace workspace = new Workspace();
        Set<String> names = new HashSet<>(Set.of(Elsewhere.NAME));
        folders.forEach(folder -> addProjectsForWorkspaceFolder(workspace, folder, names));
        return workspace;
    }

    private static final class Workspace extends WorkspaceConfig {
        private final Elsewhere elsewhere = new Elsewhere(this);

        private Workspace() {
            addProject(elsewhere);
        }

        @Override
        public IProjectConfig findProjectContaining(URI member) {
            IProjectConfig project = super.findProjectContaining(member);
            return project == null ? elsewhere : project;
        }
    }

    /** Contains every document, but has no files of its own. */
    private record Elsewhere(IWorkspaceConfig getWorkspaceConfig) implements IProjectConfig, ISourceFolder {
        private static final String NAME = "elsewhere";

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public URI getPath() {
            return URI.createURI("elsewhere:/");
        }

        @Override
        public Set<? extends ISourceFolder> getSourceFolders() {
            return Set.of(this);
        }

        @Override
        public ISourceFolder findSourceFolderContaining(URI member) {
            return this;
        }

        @Override
        public boolean contains(URI member) {
            return true;
        }

        @Override
        public List<URI> getAllResources(IFileSystemScanner scanner) {
            return List.of();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return NAME.hashCode();
        }
    }
}
