// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import dev.burin.ui.run.SpecTargets;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Exports the spec that is selected or edited: at once with the settings of the last time, or by the wizard if there was
 * none. In {@code plugin.xml} the kind follows the class after a colon; {@code OPTIONS} always asks.
 */
public final class ExportHandler extends AbstractHandler implements IExecutableExtension {
    private static final String OPTIONS = "OPTIONS"; //$NON-NLS-1$

    private String kind = OPTIONS;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        kind = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<IFile> spec =
                SpecTargets.of(HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event));
        if (spec.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.ExportHandler_title, Messages.ExportHandler_noSpec);
            return null; // the contract of handlers
        }
        PlatformUI.getWorkbench().saveAllEditors(true);
        ExportKind wanted = kind.equals(OPTIONS) ? ExportKind.BOTH : ExportKind.valueOf(kind);
        Optional<ExportSettings> last = kind.equals(OPTIONS) ? Optional.empty() : ExportMemory.recall(spec.get(), wanted);
        if (last.isPresent()) {
            Exports.start(spec.get(), last.get());
        } else {
            ExportWizard wizard = new ExportWizard(wanted);
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(spec.get()));
            new WizardDialog(shell, wizard).open();
        }
        return null; // the contract of handlers
    }
}
