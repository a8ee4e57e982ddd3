// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.ui.chips.ChipState;
import dev.burin.ui.chips.Chips;
import dev.burin.ui.project.WaferNature;
import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Screenshots;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person decides when chips are built, and renames specs. */
@ExtendWith(WorkbenchExtension.class)
class SettingsStories {

    /** Chips of all specs of the project are built, with others' work beside. */
    private static final Duration BUILD = Duration.ofSeconds(60);

    @Test
    void showsWhereBuiltNetworksAreKept(Story story) {
        story.bot().shell().menu().menu("Window", "Preferences...").click();
        SWTBotShell preferences = story.bot().shell("Preferences").activate();
        preferences.bot().tree().getTreeItem("Wafer").select();
        Waits.until("the size is measured",
                () -> preferences.bot().labelWithId("cacheSize").getText().matches("[\\d,.]+ MiB"));
        assertTrue(preferences.bot().checkBox("Build chips when their specs are saved").isChecked());
        Screenshots.takeInBothThemes("preferences-wafer", preferences.widget);
        preferences.bot().button("Cancel").click();
        story.bot().waitUntil(Conditions.shellCloses(preferences));
    }

    @Test
    void buildsOnlyWhenToldToInAProjectThatSaysSo(Story story) throws CoreException, IOException {
        IFile spec = Workshop.bard(story);
        WaferNature.set(story.project(), true, null);
        story.edit(spec);
        Waits.until("the chip is built", BUILD, () -> Chips.get().built(spec).isPresent(), done -> done);
        story.view("org.eclipse.ui.navigator.ProjectExplorer").bot().tree().getTreeItem(story.projectName()).select();
        story.bot().shell().menu().menu("Project", "Properties").click();
        SWTBotShell properties = story.bot().shell("Properties for " + story.projectName()).activate();
        properties.bot().tree().getTreeItem("Wafer").select();
        properties.bot().checkBox("Enable project specific settings").click();
        properties.bot().checkBox("Build chips when their specs are saved").click();
        Screenshots.takeInBothThemes("properties-wafer", properties.widget);
        properties.bot().button("Apply and Close").click();
        story.bot().waitUntil(Conditions.shellCloses(properties));
        ChipState before = Chips.get().state(spec);
        String text = Files.readString(Path.of(Workshop.path(spec)));
        byte[] edited = text.replace("folded 8", "folded 4").getBytes(StandardCharsets.UTF_8);
        spec.setContents(new ByteArrayInputStream(edited), true, true, null);
        Idle.await();
        assertTrue(Chips.get().state(spec) == before);
        story.bot().editorByTitle("bard.wafer").setFocus();
        story.bot().shell().menu().menu("Wafer", "Build Chip").click();
        Waits.until("the chip is another", BUILD, () -> Chips.get().built(spec).isPresent() && Chips.get().state(spec) != before,
                done -> done);
    }

    @Test
    void followsASpecThatGetsAnotherName(Story story) throws CoreException {
        IFile spec = Workshop.bard(story);
        WaferNature.set(story.project(), true, null);
        story.edit(spec);
        Waits.until("the chip is built", BUILD, () -> Chips.get().built(spec).isPresent(), done -> done);
        IFile renamed = story.project().getFile("specs/renamed.wafer");
        spec.move(renamed.getFullPath(), true, null);
        Waits.until("the chip follows", BUILD, () -> Chips.get().built(renamed).isPresent(), done -> done);
        assertFalse(Chips.get().built(spec).isPresent());
    }
}
