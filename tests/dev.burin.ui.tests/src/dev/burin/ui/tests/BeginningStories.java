// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Screenshots;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person begins: from the welcome page, by a cheat sheet, with a model from elsewhere. */
@ExtendWith(WorkbenchExtension.class)
class BeginningStories {
    private static final String ENTRY = "dev.burin.ide.welcome.";
    private static final String SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    @Test
    void makesTheExampleProjectFromTheWelcomePage(Story story) {
        welcome(story, "org.eclipse.ui.newWizard(newWizardId=dev.burin.ui.wizard.examples)");
        SWTBotShell wizard = story.bot().shell("Burin Examples").activate();
        wizard.bot().textWithLabel("Project name:").setText(story.projectName());
        wizard.bot().button("Finish").click();
        story.bot().waitUntil(Conditions.shellCloses(wizard));
        Waits.until("the spec opens", () -> story.bot().activeEditor().getTitle(), title -> title.equals("bard.wafer"));
        IFile spec = story.project().getFile("specs/bard.wafer");
        assertTrue(Workshop.burin("check", Workshop.path(spec)).contains("no problems"));
        Idle.await();
    }

    @Test
    void opensACheatSheetFromTheWelcomePage(Story story) {
        welcome(story, "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=dev.burin.doc.cheatSheet.modelToRtl)");
        Waits.until("the cheat sheet is open", () -> story.bot().viewById(SHEETS).isActive()
                || story.bot().viewById(SHEETS).getReference().getView(false) != null);
        Screenshots.takeInTheme("cheat-sheet", story.bot().shell().widget);
        story.bot().viewById(SHEETS).close();
    }

    @Test
    void comesBackToTheWaferPerspective(Story story) {
        story.bot().perspectiveByLabel("Resource").activate();
        story.bot().perspectiveByLabel("Wafer").activate();
        assertEquals("Wafer", story.bot().activePerspective().getLabel());
        assertTrue(story.bot().views().stream().anyMatch(view -> view.getTitle().equals("Wafer Map")));
    }

    @Test
    void importsAModelOfLlama2c(Story story) {
        Path shared = Path.of(System.getProperty("burin.root")).resolveSibling("shared/data/stories260K.bin");
        assumeTrue(Files.exists(shared), "no model of llama2.c in shared/data");
        story.bot().shell().menu().menu("File", "New", "Other...").click();
        SWTBotShell chooser = story.bot().shell("New").activate();
        chooser.bot().tree().expandNode("Wafer").getNode("Wafer Spec from a Model").select();
        chooser.bot().button("Next >").click();
        SWTBotShell wizard = story.bot().activeShell();
        wizard.bot().textWithLabel("Model:").setText(shared.toString());
        Waits.until("the preview is there", () -> wizard.bot().button("Next >").isEnabled());
        assertTrue(wizard.bot().tableWithId("modelTensors").rowCount() > 5);
        wizard.bot().button("Next >").click();
        wizard.bot().comboBoxWithLabel("Project:").setText(story.projectName());
        Waits.until("the wizard can finish", () -> wizard.bot().button("Finish").isEnabled());
        wizard.bot().button("Finish").click();
        story.bot().waitUntil(Conditions.shellCloses(wizard));
        Waits.until("the spec opens", () -> story.bot().activeEditor().getTitle(), title -> title.endsWith(".wafer"));
        IFile spec = ResourcesPlugin.getWorkspace().getRoot().getProject(story.projectName())
                .getFile(story.bot().activeEditor().getTitle());
        Idle.await();
        assertTrue(Workshop.burin("check", Workshop.path(spec)).contains("no problems"));
    }

    @Test
    void leavesNothingBehindWhenAWizardIsCancelled(Story story) {
        for (String wizard : new String[] {"Wafer Project", "Burin Examples", "Wafer Spec from a Model"}) {
            story.bot().shell().menu().menu("File", "New", "Other...").click();
            SWTBotShell chooser = story.bot().shell("New").activate();
            chooser.bot().tree().expandNode("Wafer").getNode(wizard).select();
            chooser.bot().button("Next >").click();
            SWTBotShell page = story.bot().activeShell();
            page.bot().button("Cancel").click();
            story.bot().waitUntil(Conditions.shellCloses(page));
        }
        assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    private static void welcome(Story story, String entry) {
        story.bot().shell().menu().menu("Help", "Welcome").click();
        Waits.until("the page is shown", () -> story.bot().linkWithId(ENTRY + entry).isVisible());
        story.bot().linkWithId(ENTRY + entry).click();
    }
}
