// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.quality;

import dev.burin.ui.run.SpecTargets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a text and measures how much of the model survives on it. The parameter {@code text} names one unasked. */
public final class EvaluateHandler extends AbstractHandler {
    private static final String TEXT = "dev.burin.ui.command.evaluate.text"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<IFile> spec =
                SpecTargets.of(HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event));
        if (spec.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.EvaluateHandler_title, Messages.EvaluateHandler_noSpec);
            return null; // the contract of handlers
        }
        Optional.ofNullable(event.getParameter(TEXT)).or(() -> ask(shell, spec.get()))
                .ifPresent(text -> new EvaluateJob(spec.get(), Path.of(text)).schedule());
        return null; // the contract of handlers
    }

    private static Optional<String> ask(Shell shell, IFile spec) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.EvaluateHandler_chooseText);
        dialog.setFilterPath(Path.of(spec.getParent().getLocationURI()).toString());
        dialog.setFilterExtensions(new String[] {"*.txt", "*"}); //$NON-NLS-1$ //$NON-NLS-2$
        return Optional.ofNullable(dialog.open());
    }
}
