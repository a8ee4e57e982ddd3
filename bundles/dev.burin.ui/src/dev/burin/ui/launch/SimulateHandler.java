// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import dev.burin.ui.run.SpecTargets;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Simulates the spec that is selected or edited. */
public final class SimulateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<IFile> spec =
                SpecTargets.of(HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event));
        if (spec.isPresent()) {
            SimulationShortcut.start(spec.get());
        } else {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.SimulationShortcut_title,
                    Messages.SimulationShortcut_noSpec);
        }
        return null; // the contract of handlers
    }
}
