// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import dev.burin.ui.chips.BuildJob;
import dev.burin.ui.run.SpecTargets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** Builds the chips of what is selected, or of the spec in the editor, saved before. */
public final class BuildNowHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        Set<IFile> specs = new LinkedHashSet<>(SpecTargets.in(selection));
        if (specs.isEmpty()) {
            SpecTargets.of(selection, HandlerUtil.getActiveEditor(event)).ifPresent(specs::add);
        }
        if (!specs.isEmpty() && IDE.saveAllEditors(specs.toArray(IFile[]::new), false)) {
            specs.forEach(BuildJob::request);
        }
        return null; // the contract of handlers
    }
}
