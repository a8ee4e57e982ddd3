// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** An editor. */
public class SWTBotEditor extends SWTBotWorkbenchPart<IEditorReference> {

    public SWTBotEditor(IEditorReference editorReference, SWTWorkbenchBot bot) throws WidgetNotFoundException {
        super(editorReference, bot);
    }

    /** Whether this is the editor that is or was active last. */
    @Override
    public boolean isActive() {
        return UIThreadRunnable.syncExec(() -> partReference.getPage().getActiveEditor() == partReference.getEditor(false));
    }

    @Override
    public void setFocus() {
        UIThreadRunnable.syncExec(() -> {
            partReference.getPage().activate(part());
            part().setFocus();
        });
    }

    /** Closes the editor; what is not saved is lost. */
    @Override
    public void close() {
        UIThreadRunnable.syncExec(() -> {
            IEditorPart editor = partReference.getEditor(false);
            if (editor != null) {
                partReference.getPage().closeEditor(editor, false);
            }
        });
    }

    /** Saves the editor if it holds changes, and waits until it holds none. */
    public void save() {
        UIThreadRunnable.syncExec(() -> {
            if (partReference.isDirty()) {
                partReference.getEditor(true).doSave(new NullProgressMonitor());
            }
        });
        bot.waitUntil(new DefaultCondition() {
            @Override
            public boolean test() {
                return !isDirty();
            }

            @Override
            public String getFailureMessage() {
                return "The editor still holds changes: " + SWTBotEditor.this;
            }
        });
    }

    /** Saves and closes the editor. */
    public void saveAndClose() {
        save();
        close();
    }

    /** Whether the editor holds changes that are not saved. */
    public boolean isDirty() {
        return UIThreadRunnable.syncExec(() -> partReference.isDirty());
    }

    /** This editor as a text editor; fails if it is none. */
    public SWTBotEclipseEditor toTextEditor() {
        ITextEditor editor = UIThreadRunnable.syncExec(() ->
                Adapters.adapt(partReference.getEditor(true), ITextEditor.class));
        if (editor == null) {
            throw new WidgetNotFoundException("Not a text editor: " + this);
        }
        return new SWTBotEclipseEditor(partReference, bot);
    }
}
