// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import dev.burin.ui.JobFamilies;
import dev.burin.ui.launch.LaunchTypes;
import dev.burin.ui.run.SpecTargets;
import dev.burin.ui.run.ToolRun;
import dev.burin.ui.run.ToolRuns;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the selected ROM image with the spec that the window is about. */
public final class VerifyRomHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        IFile image = Adapters.adapt(selection.getFirstElement(), IFile.class);
        Optional<IFile> spec = image == null ? Optional.empty()
                : SpecTargets.of(new StructuredSelection(image.getProject()), HandlerUtil.getActiveEditor(event));
        if (spec.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.VerifyRomHandler_title,
                    Messages.VerifyRomHandler_noSpec);
            return null; // the contract of handlers
        }
        ToolRuns.start(new ToolRun(NLS.bind(Messages.VerifyRomHandler_label, image.getName(), spec.get().getName()),
                JobFamilies.EXPORT, List.of(List.of("rom", "verify", Path.of(image.getLocationURI()).toString(), //$NON-NLS-1$ //$NON-NLS-2$
                        LaunchTypes.path(spec.get()).toString())), Optional.empty()));
        return null; // the contract of handlers
    }
}
