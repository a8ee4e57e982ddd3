// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
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
        open();
        Table table = await(texts -> 0, texts -> new WidgetNotFoundException("The editor " + editor
                + " showed no proposals for " + action + " at " + editor.cursorPosition())).table();
        List<String> texts = UIThreadRunnable.syncExec(() -> texts(table));
        close(table);
        return texts;
    }

    /**
     * Chooses the proposal that the function picks from the texts: its index, or -1 while it is not there. If it does not
     * come in time, fails with the exception that is made from the texts at the end.
     */
    void choose(ToIntFunction<List<String>> pick, Function<List<String>, RuntimeException> failure) {
        open();
        Choice choice = await(pick, failure);
        Table table = choice.table();
        UIThreadRunnable.syncExec(() -> {
            table.setSelection(choice.index());
            table.notifyListeners(SWT.Selection, event(table, choice.index()));
        });
        UIThreadRunnable.asyncExec(() -> {
            if (!table.isDisposed()) {
                table.notifyListeners(SWT.DefaultSelection, event(table, choice.index()));
            }
        });
        editor.bot.waitUntil(gone(table));
    }

    /** A row of the list. */
    private record Choice(Table table, int index) {
    }

    /** Closes a list that typing opened, and runs the action of the editor. */
    private void open() {
        UIThreadRunnable.syncExec(() -> tables().forEach(table -> table.getShell().close()));
        editor.setFocus();
        UIThreadRunnable.asyncExec(() -> {
            ITextEditor text = editor.getReference().getEditor(true).getAdapter(ITextEditor.class);
            IAction command = text.getAction(action);
            if (command != null && command.isEnabled()) {
                command.run();
            }
        });
    }

    /** Waits until the list is complete and holds what is picked. */
    private Choice await(ToIntFunction<List<String>> pick, Function<List<String>, RuntimeException> failure) {
        List<Choice> found = new ArrayList<>();
        List<String> last = new ArrayList<>();
        try {
            editor.bot.waitUntil(new DefaultCondition() {
                @Override
                public boolean test() {
                    UIThreadRunnable.syncExec(() -> look(pick, found, last));
                    return !found.isEmpty();
                }

                @Override
                public String getFailureMessage() {
                    return "there are only " + last;
                }
            });
            return found.get(0);
        } catch (TimeoutException e) {
            UIThreadRunnable.syncExec(() -> tables().forEach(table -> table.getShell().close()));
            RuntimeException thrown = failure.apply(last);
            thrown.addSuppressed(e);
            throw thrown;
        }
    }

    private static void look(ToIntFunction<List<String>> pick, List<Choice> found, List<String> last) {
        for (Table table : tables()) {
            if (isComplete(table)) {
                last.clear();
                last.addAll(texts(table));
                int index = pick.applyAsInt(last);
                if (index >= 0) {
                    found.add(new Choice(table, index));
                    return;
                }
            }
        }
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

    /** The tables in pop-ups, which are shells without a title. */
    private static List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Shell shell : SWTUtils.display().getShells()) {
            Table table = shell.isVisible() && shell.getText().isEmpty() ? table(shell) : null;
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
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
