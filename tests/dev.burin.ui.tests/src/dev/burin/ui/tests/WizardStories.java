// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.examples.Examples;
import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Screenshots;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person makes projects and specs by wizards. */
@ExtendWith(WorkbenchExtension.class)
class WizardStories {
    @TempDir
    private Path elsewhere;

    @Test
    void makesTheExampleProject(Story story) throws CoreException {
        SWTBotShell wizard = open(story, "Burin Examples");
        wizard.bot().textWithLabel("Project name:").setText(story.projectName());
        Screenshots.takeInTheme("wizard-examples", wizard.widget);
        finish(story, wizard);
        IProject project = project(story);
        Waits.until("the spec opens", () -> story.bot().activeEditor().getTitle().equals("bard.wafer"));
        assertTrue(project.hasNature("dev.burin.ui.nature"));
        assertTrue(project.getFile(Examples.DEMO).exists());
    }

    @Test
    void makesAProjectFromAModelOfOnesOwn(Story story) throws IOException {
        Examples.copyTo(elsewhere);
        SWTBotShell wizard = open(story, "Wafer Project");
        wizard.bot().textWithLabel("Project name:").setText(story.projectName());
        wizard.bot().radio("A model of your own, copied into the project").click();
        assertFalse(wizard.bot().button("Finish").isEnabled());
        Screenshots.takeInTheme("wizard-new-project", wizard.widget);
        wizard.bot().button("Next >").click();
        wizard.bot().textWithLabel("Model:").setText(elsewhere.resolve("models/bard").toString());
        Waits.until("the preview is there", () -> wizard.bot().button("Finish").isEnabled());
        finish(story, wizard);
        String spec = story.projectName() + ".wafer";
        Waits.until("the spec opens", () -> story.bot().activeEditor().getTitle().equals(spec));
        assertTrue(project(story).getFile("models/bard/model.safetensors").exists());
        assertTrue(Workshop.burin("check", Workshop.path(project(story).getFile(spec))).contains("no problems"));
    }

    @Test
    void importsAModelAfterAPreviewOfItsTensors(Story story) throws IOException {
        Examples.copyTo(elsewhere);
        SWTBotShell wizard = open(story, "Wafer Spec from a Model");
        Path model = elsewhere.resolve("models/bard/model.safetensors");
        wizard.bot().textWithLabel("Model:").setText(model.toString());
        Waits.until("the preview is there", () -> wizard.bot().button("Next >").isEnabled());
        assertEquals("512x96", wizard.bot().tableWithId("modelTensors").cell(0, 1));
        assertTrue(wizard.bot().labelWithId("modelSummary").getText().contains("Tokenizer: tokenizer.json"));
        Screenshots.takeInTheme("wizard-import-model", wizard.widget);
        wizard.bot().button("Next >").click();
        wizard.bot().comboBoxWithLabel("Project:").setText(story.projectName());
        Screenshots.takeInTheme("wizard-import-goal", wizard.widget);
        finish(story, wizard);
        IFile spec = project(story).getFile("bard.wafer");
        Waits.until("the spec opens", () -> story.bot().activeEditor().getTitle().equals("bard.wafer"));
        assertTrue(project(story).getFile("models/bard/tokenizer.json").exists());
        assertTrue(Workshop.burin("check", Workshop.path(spec)).contains("no problems"));
    }

    @Test
    void saysWhatIsWrongWithABrokenModelAndLeavesNothing(Story story) throws IOException {
        Path broken = Files.write(elsewhere.resolve("broken.bin"), new byte[10]);
        SWTBotShell wizard = open(story, "Wafer Spec from a Model");
        SWTBot bot = wizard.bot();
        bot.textWithLabel("Model:").setText(broken.toString());
        Waits.until("the page says so", () -> said(bot).contains("broken.bin"));
        assertFalse(bot.button("Finish").isEnabled());
        Screenshots.takeInTheme("wizard-broken-model", wizard.widget);
        bot.textWithLabel("Model:").setText(elsewhere.resolve("nowhere").toString());
        Waits.until("the page says that it is missing", () -> said(bot).contains("does not exist"));
        bot.button("Cancel").click();
        story.bot().waitUntil(Conditions.shellCloses(wizard));
        assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    @Test
    void makesASpecToBeCompletedInTheEditor(Story story) {
        story.project();
        SWTBotShell wizard = open(story, "Wafer Spec");
        wizard.bot().textWithLabel("Enter or select the parent folder:").setText(story.projectName());
        wizard.bot().textWithLabel("File name:").setText("own");
        Screenshots.takeInTheme("wizard-new-spec", wizard.widget);
        finish(story, wizard);
        Waits.until("the spec opens", () -> story.bot().activeEditor().getTitle().equals("own.wafer"));
        assertTrue(story.bot().activeEditor().toTextEditor().getText().contains("wafer own {"));
    }

    private static String said(SWTBot bot) {
        return bot.text(1).getText() + bot.text(0).getText();
    }

    private static SWTBotShell open(Story story, String wizard) {
        story.bot().shell().menu().menu("File", "New", "Other...").click();
        SWTBotShell chooser = story.bot().shell("New").activate();
        chooser.bot().tree().expandNode("Wafer").getNode(wizard).select();
        chooser.bot().button("Next >").click();
        return story.bot().activeShell();
    }

    private static void finish(Story story, SWTBotShell wizard) {
        Waits.until("the wizard can finish", () -> wizard.bot().button("Finish").isEnabled());
        wizard.bot().button("Finish").click();
        story.bot().waitUntil(Conditions.shellCloses(wizard));
        Idle.await();
    }

    private static IProject project(Story story) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(story.projectName());
    }
}
