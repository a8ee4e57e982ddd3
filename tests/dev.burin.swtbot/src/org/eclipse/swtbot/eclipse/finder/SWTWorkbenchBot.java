// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder;

import static org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory.withPartId;
import static org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory.withPartName;
import static org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory.withPerspectiveId;
import static org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory.withPerspectiveLabel;
import static org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory.withTitle;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.eclipse.finder.finders.WorkbenchContentsFinder;
import org.eclipse.swtbot.eclipse.finder.waits.Conditions;
import org.eclipse.swtbot.eclipse.finder.waits.WaitForEditor;
import org.eclipse.swtbot.eclipse.finder.waits.WaitForView;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotPerspective;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.CoreMatchers;
import org.hamcrest.Matcher;

/** A bot that uses the workbench as a person does. */
public class SWTWorkbenchBot extends SWTBot {

    private final WorkbenchContentsFinder parts = new WorkbenchContentsFinder();

    /** The shell of the active window of the workbench. */
    public SWTBotShell shell() {
        return new SWTBotShell(UIThreadRunnable.syncExec(() -> parts.activeWorkbenchWindow().getShell()));
    }

    /** The open view with this id; waits for it. */
    public SWTBotView viewById(String id) {
        return view(withPartId(id));
    }

    /** The open view with this title; waits for it. */
    public SWTBotView viewByTitle(String title) {
        return view(withTitle(title));
    }

    /** The open view with this part name; waits for it. */
    public SWTBotView viewByPartName(String name) {
        return view(withPartName(name));
    }

    /** The first open view that matches; waits for it. */
    public SWTBotView view(Matcher<IViewReference> matcher) {
        WaitForView wait = Conditions.waitForView(matcher);
        waitUntilWidgetAppears(wait);
        return new SWTBotView(wait.get(0), this);
    }

    /** The open views. */
    public List<SWTBotView> views() {
        return views(CoreMatchers.anything());
    }

    /** The open views that match. */
    public List<SWTBotView> views(Matcher<?> matcher) {
        return parts.findViews(matcher).stream().map(view -> new SWTBotView(view, this)).toList();
    }

    /** The active view; fails if the active part is none. */
    public SWTBotView activeView() {
        IViewReference view = parts.findActiveView();
        if (view == null) {
            throw new WidgetNotFoundException("No view is active; active is " + parts.findActivePart());
        }
        return new SWTBotView(view, this);
    }

    /** The open editor with this title; waits for it. */
    public SWTBotEditor editorByTitle(String title) {
        return editor(withTitle(title));
    }

    /** The first open editor with this id; waits for it. */
    public SWTBotEditor editorById(String id) {
        return editor(withPartId(id));
    }

    /** The first open editor that matches; waits for it. */
    public SWTBotEditor editor(Matcher<IEditorReference> matcher) {
        WaitForEditor wait = Conditions.waitForEditor(matcher);
        waitUntilWidgetAppears(wait);
        return new SWTBotEditor(wait.get(0), this);
    }

    /** The open editors. */
    public List<? extends SWTBotEditor> editors() {
        return editors(CoreMatchers.anything());
    }

    /** The open editors that match. */
    public List<SWTBotEditor> editors(Matcher<?> matcher) {
        return parts.findEditors(matcher).stream().map(editor -> new SWTBotEditor(editor, this)).toList();
    }

    /** The editor that is or was active last; fails if none is open. */
    public SWTBotEditor activeEditor() {
        IEditorReference editor = parts.findActiveEditor();
        if (editor == null) {
            throw new WidgetNotFoundException("No editor is open");
        }
        return new SWTBotEditor(editor, this);
    }

    /** The perspective with this label, open or not. */
    public SWTBotPerspective perspectiveByLabel(String label) {
        return perspective(withPerspectiveLabel(label));
    }

    /** The perspective with this id, open or not. */
    public SWTBotPerspective perspectiveById(String id) {
        return perspective(withPerspectiveId(id));
    }

    /** The first perspective that matches, open or not. */
    public SWTBotPerspective perspective(Matcher<?> matcher) {
        List<IPerspectiveDescriptor> found = parts.findPerspectives(matcher);
        if (found.isEmpty()) {
            throw new WidgetNotFoundException("Could not find a perspective " + matcher + "; there are "
                    + parts.findPerspectives(CoreMatchers.anything()).stream().map(IPerspectiveDescriptor::getId).toList());
        }
        return new SWTBotPerspective(found.get(0), this);
    }

    /** The active perspective. */
    public SWTBotPerspective activePerspective() {
        return new SWTBotPerspective(parts.findActivePerspective(), this);
    }

    /** Closes dialogs, saves and closes editors, and resets the perspective. */
    public void resetWorkbench() {
        closeAllShells();
        saveAllEditors();
        closeAllEditors();
        resetActivePerspective();
    }

    /** Puts the parts of the active perspective back where it began. */
    public SWTBotPerspective resetActivePerspective() {
        UIThreadRunnable.syncExec(() -> parts.activeWorkbenchWindow().getActivePage().resetPerspective());
        return activePerspective();
    }

    /** Closes all editors; what is not saved is lost. */
    public void closeAllEditors() {
        UIThreadRunnable.syncExec(() -> parts.activeWorkbenchWindow().getActivePage().closeAllEditors(false));
    }

    /** Saves all editors without asking. */
    public void saveAllEditors() {
        UIThreadRunnable.syncExec(() -> parts.activeWorkbenchWindow().getActivePage().saveAllEditors(false));
    }

    /** Closes all visible shells but those of the windows of the workbench, those opened last first. */
    public void closeAllShells() {
        SWTBotShell[] shells = shells();
        for (int i = shells.length - 1; i >= 0; i--) {
            if (shells[i].isOpen() && !isWindow(shells[i].widget)) {
                shells[i].close();
            }
        }
    }

    private boolean isWindow(Shell shell) {
        return UIThreadRunnable.syncExec(() ->
                Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                        .anyMatch(window -> window.getShell() == shell));
    }
}
