// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.burin.ui.BurinUi;
import dev.burin.ui.testing.ExpectedError;
import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Pictures;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Theme;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;

/** The bot in the workbench, on what the platform brings: editors, views, dialogs, menus and keys. */
@ExtendWith(WorkbenchExtension.class)
class WorkbenchTest {

    @Test
    void beginsInTheWaferPerspectiveWithoutProjectsEditorsAndDialogs(SWTWorkbenchBot bot) {
        assertEquals("Wafer", bot.activePerspective().getLabel());
        assertEquals(0, bot.editors().size());
        assertTrue(bot.shell().isActive());
    }

    @Test
    void typesIntoAnEditorAndSavesByTheKey(Story story) throws IOException {
        IFile file = story.file("notes/a.txt", "one\n");
        SWTBotEclipseEditor editor = story.edit(file);
        editor.navigateTo(0, 3);
        editor.typeText(" two");
        assertTrue(editor.isDirty());
        editor.pressShortcut(SWT.CTRL, 's');
        Waits.until("the editor is saved", () -> !editor.isDirty());
        assertEquals("one two\n", Files.readString(file.getLocation().toPath()));
    }

    @Test
    void completesAWordInAnEditor(Story story) {
        SWTBotEclipseEditor editor = story.edit(story.file("words.txt", "reticle reticles\n\n"));
        editor.navigateTo(1, 0);
        List<String> proposals = editor.getAutoCompleteProposals("reti");
        assertTrue(proposals.containsAll(List.of("reticle", "reticles")), () -> "" + proposals);
        editor.autoCompleteProposal("", "reticles");
        assertEquals("reticles", editor.getTextOnLine(1));
        SWTBotPreferences.TIMEOUT = 1000; // the next story begins with the patience of the machine again
        assertThrows(RuntimeException.class, () -> editor.autoCompleteProposal(" reti", "retina"));
    }

    @Test
    void seesAMarkerInTheProblemsView(Story story) throws CoreException {
        IFile file = story.file("b.txt", "x\n");
        IMarker marker = file.createMarker(IMarker.PROBLEM);
        marker.setAttribute(IMarker.MESSAGE, "the x is odd");
        marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
        SWTBotView problems = story.view("org.eclipse.ui.views.ProblemView");
        SWTBotTree tree = problems.bot().tree();
        Waits.until("the problem is listed", () -> tree.hasItems() && tree.getAllItems()[0].getText().startsWith("Errors"));
        tree.getAllItems()[0].expand();
        Waits.until("the message is there", () -> tree.getAllItems()[0].getNodes().contains("the x is odd"));
    }

    @Test
    void makesAFolderByTheMenuOfTheNavigator(Story story) {
        story.project();
        SWTBotView navigator = story.view("org.eclipse.ui.navigator.ProjectExplorer");
        SWTBotTree tree = navigator.bot().tree();
        tree.getTreeItem(story.projectName()).select();
        tree.contextMenu().menu("New", "Folder").click();
        SWTBotShell dialog = story.bot().shell("New Folder").activate();
        dialog.bot().textWithLabel("Folder name:").setText("made");
        dialog.bot().button("Finish").click();
        story.bot().waitUntil(Conditions.shellCloses(dialog));
        Waits.until("the folder is made", () -> story.project().getFolder("made").exists());
    }

    @Test
    void opensADialogFromTheMainMenuAndCancelsIt(Story story) {
        story.bot().shell().activate();
        story.bot().shell().menu().menu("File", "New", "Other...").click();
        SWTBotShell dialog = story.bot().activeShell();
        assertTrue(dialog.bot().tree().rowCount() > 0);
        dialog.bot().button("Cancel").click();
        story.bot().waitUntil(Conditions.shellCloses(dialog));
    }

    @Test
    void opensTheMenuOfAView(Story story) {
        SWTBotView problems = story.view("org.eclipse.ui.views.ProblemView");
        assertTrue(problems.viewMenu().menuItems().stream().anyMatch(item -> item.contains("Group")),
                () -> "" + problems.viewMenu().menuItems());
    }

    @Test
    void drawsInTheDarkThemeAndBack(Story story) {
        assumeTrue(Boolean.getBoolean("dev.burin.test.themes"),
                "the theme is switched with -Ddev.burin.test.themes=true: over tables with items that can crash GTK");
        Theme.DARK.show();
        assertTrue(Theme.DARK.isShown());
        Pictures.awaitStable(story.bot().shell().widget);
        Theme.LIGHT.show();
        assertFalse(Theme.DARK.isShown());
    }

    @Test
    void failsToFindAViewWithTheListOfThoseOpen(Story story) {
        SWTBotPreferences.TIMEOUT = 300; // the next story begins with the patience of the machine again
        assertThrows(WidgetNotFoundException.class, () -> story.bot().viewByTitle("Fairy Tales"));
    }

    @Test
    @ExpectedError("on purpose")
    void acceptsAnErrorInTheLogThatTheStoryCauses() {
        ILog.of(BurinUi.class).error("logged on purpose");
        Idle.await();
    }
}
