// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.preferences.EditorPreferences;
import dev.burin.ui.editor.session.AnalysedReconciler;
import dev.burin.ui.editor.session.Answers;
import dev.burin.ui.editor.session.Positions;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;

/** Formats a spec just before Save or Save All writes it. Where the answer is late, the spec is saved as it is. */
public final class FormatOnSave extends AnalysedReconciler implements IExecutionListener {

    @Override
    protected void update(IDocument document) {
        // works on commands only
    }

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        commands().addExecutionListener(this);
    }

    @Override
    public void uninstall() {
        commands().removeExecutionListener(this);
        super.uninstall();
    }

    private static ICommandService commands() {
        return PlatformUI.getWorkbench().getService(ICommandService.class);
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        boolean one = IWorkbenchCommandConstants.FILE_SAVE.equals(command);
        if ((one || IWorkbenchCommandConstants.FILE_SAVE_ALL.equals(command)) && EditorPreferences.formatOnSave()) {
            viewer().filter(ITextViewer::isEditable).map(ITextViewer::getDocument).filter(document -> !one || active(document))
                    .ifPresent(document -> Answers.within(Answers.BUDGET_MILLIS, Formatting.all(document))
                            .filter(edits -> !edits.isEmpty())
                            .ifPresent(edits -> Positions.apply(document, edits)));
        }
    }

    private static boolean active(IDocument document) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof ITextEditor editor
                && editor.getDocumentProvider() != null
                && editor.getDocumentProvider().getDocument(editor.getEditorInput()) == document;
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // nothing was saved
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // the command tells of it
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        // the work was done before
    }
}
