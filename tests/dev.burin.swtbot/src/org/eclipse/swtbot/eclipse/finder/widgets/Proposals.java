// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.ui.texteditor.ITextEditor;

/** The list of proposals that an editor pops up for completion and for fixes. */
final class Proposals {

    /** Stands in the list while it is being made. */
    private static final String COMPUTING = "Computing";

    private final SWTBotEclipseEditor editor;
    private final String action;

    Proposals(SWTBotEclipseEditor editor, String action) {
        this.editor = editor;
        this.action = action;
    }

    /** The texts in the list, which is closed again. */
    List<String> texts() {
        Table table = open();
        List<String> texts = UIThreadRunnable.syncExec(() -> texts(table));
        close(table);
        return texts;
    }

    /** Chooses the proposal that the function picks from the texts: its index, or -1 to fail with the exception it makes. */
    void choose(Function<List<String>, Integer> pick, Function<List<String>, RuntimeException> failure) {
        Table table = open();
        List<String> texts = UIThreadRunnable.syncExec(() -> texts(table));
        int index = pick.apply(texts);
        if (index < 0) {
            close(table);
            throw failure.apply(texts);
        }
        UIThreadRunnable.syncExec(() -> {
            table.setSelection(index);
            table.notifyListeners(SWT.Selection, event(table, index));
        });
        UIThreadRunnable.asyncExec(() -> table.notifyListeners(SWT.DefaultSelection, event(table, index)));
        editor.bot.waitUntil(gone(table));
    }

    /** Runs the action of the editor and waits for a list that is complete. */
    private Table open() {
        Set<Shell> before = UIThreadRunnable.syncExec(() -> Set.of(visibleShells()));
        editor.setFocus();
        UIThreadRunnable.asyncExec(() -> {
            IAction command = ((ITextEditor) editor.getReference().getEditor(true).getAdapter(ITextEditor.class)).getAction(action);
            if (command != null && command.isEnabled()) {
                command.run();
            }
        });
        List<Table> found = new ArrayList<>();
        editor.bot.waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found.clear();
                UIThreadRunnable.syncExec(() -> {
                    for (Shell shell : visibleShells()) {
                        Table table = before.contains(shell) ? null : table(shell);
                        if (table != null && isComplete(table)) {
                            found.add(table);
                        }
                    }
                });
                return !found.isEmpty();
            }

            @Override
            public String getFailureMessage() {
                return "The editor " + editor + " showed no proposals for " + action + " at " + editor.cursorPosition();
            }
        });
        return found.get(0);
    }

    private static boolean isComplete(Table table) {
        return table.getItemCount() > 0 && texts(table).stream().noneMatch(text -> text.startsWith(COMPUTING));
    }

    private static List<String> texts(Table table) {
        List<String> texts = new ArrayList<>();
        int rows = table.getItemCount();
        for (int row = 0; row < rows; row++) {
            TableItem item = table.getItem(row); // a table filled as it is seen fills the row now
            texts.add(item.getText());
        }
        return texts;
    }

    private static Table table(Composite composite) {
        for (Control child : composite.getChildren()) {
            if (child instanceof Table table) {
                return table;
            }
            Table inner = child instanceof Composite below ? table(below) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static Shell[] visibleShells() {
        return Arrays.stream(SWTUtils.display().getShells()).filter(Shell::isVisible).toArray(Shell[]::new);
    }

    private static Event event(Table table, int index) {
        Event event = SWTUtils.createEvent(table);
        event.item = table.getItem(index);
        return event;
    }

    private void close(Table table) {
        UIThreadRunnable.syncExec(() -> {
            if (!table.isDisposed()) {
                table.getShell().close();
            }
        });
        editor.bot.waitUntil(gone(table));
    }

    private static DefaultCondition gone(Table table) {
        return new DefaultCondition() {
            @Override
            public boolean test() {
                return UIThreadRunnable.syncExec(() -> table.isDisposed() || !table.isVisible());
            }

            @Override
            public String getFailureMessage() {
                return "The list of proposals did not close";
            }
        };
    }
}
