// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.ui.project.WaferNature;
import dev.burin.ui.selection.ChipSelection;
import dev.burin.ui.selection.SharedSelection;
import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import dev.burin.view.ChipPart;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person finds the way from a word of the spec to what it means, and back. */
@ExtendWith(WorkbenchExtension.class)
class NavigationStories {
    private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
    private static final String EXPLORER = "dev.burin.ui.view.modelExplorer";

    @Test
    void goesFromTheOutlineToTheText(Story story) {
        SpecText text = SpecText.open(story, Workshop.example(story, "bard-tiles"));
        SWTBotTree outline = story.view(OUTLINE).bot().tree();
        Waits.until("the outline is there", () -> outline.rowCount() > 0);
        expanded(outline, "bard_tiles", "fabric head").select();
        text.awaitCaretIn(text.line("fabric head"));
    }

    @Test
    void followsTheCaretInTheOutline(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        SWTBotTree outline = story.view(OUTLINE).bot().tree();
        Waits.until("the outline is there", () -> outline.rowCount() > 0);
        text.editor().setFocus();
        text.caretAt("quantize embed");
        Waits.until("the outline shows where the caret is", () -> outline.selection().get(0, 0),
                shown -> shown.contains("embed"));
    }

    @Test
    void jumpsByTheQuickOutline(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        text.caretAt("wafer bard");
        text.editor().pressShortcut(SWT.CTRL, 'o');
        Waits.until("the window opens", () -> popup().isPresent());
        UIThreadRunnable.syncExec(() -> {
            Text filter = find(popup().orElseThrow(), Text.class).orElseThrow();
            filter.setText("head");
            filter.notifyListeners(SWT.DefaultSelection, SWTUtils.createEvent(filter));
        });
        text.awaitCaretIn(text.line("fabric head"));
    }

    @Test
    void opensTheTensorOfALayerByF3(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        int line = text.line("quantize embed");
        text.editor().navigateTo(line, text.editor().getTextOnLine(line).indexOf("embed") + 1);
        Idle.await();
        text.editor().pressShortcut(SWT.NONE, SWT.F3, '\0');
        Waits.until("the model explorer shows the tensor", () -> story.bot().viewById(EXPLORER).bot().treeWithId("tensors")
                .selection().get(0, 0), shown -> shown.contains("embed"));
    }

    @Test
    void listsAllUsesOfAName(Story story) {
        SpecText text = SpecText.open(story, Workshop.example(story, "bard-tiles"));
        int line = text.line("fabric head");
        text.editor().navigateTo(line, text.editor().getTextOnLine(line).indexOf("head") + 1);
        Idle.await();
        text.editor().pressShortcut(SWT.CTRL | SWT.SHIFT, 'g');
        SWTBotTree uses = Waits.until("the search has found uses", () -> story.bot().viewByTitle("Search").bot().tree(),
                tree -> rows(tree) >= 3);
        assertTrue(uses.getAllItems()[0].getText().contains("bard-tiles.wafer"));
    }

    @Test
    void showsTheFactsOfALayerAtTheCaret(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        int line = text.line("fabric head");
        text.editor().navigateTo(line, text.editor().getTextOnLine(line).indexOf("head") + 1);
        Idle.await();
        text.editor().pressShortcut(SWT.NONE, SWT.F2, '\0');
        Waits.until("a window tells the shape", NavigationStories::hover, said -> said.contains("512"));
    }

    @Test
    void selectsInTheViewsWhatTheCaretIsOn(Story story) throws CoreException {
        IFile spec = Workshop.bard(story);
        WaferNature.set(story.project(), true, null);
        SpecText text = SpecText.open(story, spec);
        int line = text.line("fabric head");
        text.editor().navigateTo(line, text.editor().getTextOnLine(line).indexOf("head") + 1);
        Waits.until("the head is selected", () -> selected().map(ChipPart::name), name -> name.equals(Optional.of("head")));
    }

    /** Returns what editor and views point at. */
    static Optional<ChipPart> selected() {
        return UIThreadRunnable.syncExec(() -> SharedSelection.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0])
                .selection().flatMap(ChipSelection::part));
    }

    private static SWTBotTreeItem expanded(SWTBotTree tree, String root, String part) {
        return Waits.until("the outline shows " + part, () -> Stream.of(tree.getAllItems()).flatMap(item -> Stream.concat(
                Stream.of(item), Stream.of(item.expand().getItems()))).filter(item -> item.getText().contains(part)).findFirst(),
                Optional::isPresent).orElseThrow();
    }

    private static int rows(SWTBotTree tree) {
        return Stream.of(tree.getAllItems()).mapToInt(item -> 1 + item.getItems().length).sum();
    }

    private static String hover() {
        return UIThreadRunnable.syncExec(() -> Stream.of(SWTUtils.display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().isEmpty())
                .flatMap(shell -> find(shell, StyledText.class).stream()).map(StyledText::getText).findFirst().orElse(""));
    }

    private static Optional<Shell> popup() {
        return UIThreadRunnable.syncExec(() -> Stream.of(SWTUtils.display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().isEmpty()
                        && find(shell, Text.class).isPresent()).findFirst());
    }

    private static <T extends Control> Optional<T> find(Composite parent, Class<T> kind) {
        for (Control child : parent.getChildren()) {
            Optional<T> found = kind.isInstance(child) ? Optional.of(kind.cast(child))
                    : child instanceof Composite below ? find(below, kind) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
