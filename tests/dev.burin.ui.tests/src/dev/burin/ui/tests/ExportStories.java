// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person takes RTL and ROM home. */
@ExtendWith(WorkbenchExtension.class)
class ExportStories {

    @AfterEach
    void clear() {
        Workshop.clearConsoles();
    }

    @Test
    void exportsRtlByTheToolbarAndTheWizardThatComesTheFirstTime(Story story) {
        story.edit(Workshop.bard(story));
        story.bot().toolbarButtonWithTooltip("Export RTL (Ctrl+Alt+W R)").click();
        finish(story);
        Path folder = story.folder().resolve("export/bard-rtl");
        Waits.until("the modules are written", () -> Files.exists(folder.resolve("rtl/README.md")));
        assertFalse(Files.exists(folder.resolve("rom")));
        Idle.await();
        assertTrue(story.project().getFolder("export/bard-rtl").isDerived());
        Workshop.awaitConsole("bytes");
    }

    @Test
    void exportsRomAgainAtOnceWithTheSettingsOfTheLastTime(Story story) throws IOException {
        IFile spec = Workshop.bard(story);
        story.edit(spec);
        story.bot().toolbarButtonWithTooltip("Export ROM (Ctrl+Alt+W O)").click();
        finish(story);
        Path image = story.folder().resolve("export/bard-rom/rom/image.bin");
        Workshop.awaitConsole("all 417,792 weights are those of");
        Files.delete(image.resolveSibling("image.bin"));
        Workshop.clearConsoles();
        Idle.await();
        story.bot().toolbarButtonWithTooltip("Export ROM (Ctrl+Alt+W O)").click();
        Workshop.awaitConsole("all 417,792 weights are those of");
        assertTrue(Workshop.burin("rom", "verify", image.toString(), Workshop.path(spec)).contains("417,792"));
    }

    @Test
    void showsTheCommandLineThatDoesTheSame(Story story) {
        IFile spec = Workshop.bard(story);
        story.edit(spec);
        story.bot().shell().menu().menu("Wafer", "Export with Options...").click();
        SWTBotShell wizard = story.bot().shell("Export Chip").activate();
        wizard.bot().button("Show Command Line").click();
        SWTBotShell dialog = story.bot().shell("Command Line").activate();
        String line = dialog.bot().text().getText();
        dialog.bot().button("OK").click();
        wizard.bot().button("Cancel").click();
        assertEquals("burin export " + Workshop.path(spec) + " -o " + story.folder().resolve("export/bard-chip")
                + " --rom --rtl\nburin rom verify " + story.folder().resolve("export/bard-chip/rom/image.bin") + " "
                + Workshop.path(spec), line);
        assertFalse(Files.exists(story.folder().resolve("export")));
    }

    @Test
    void doesNotReplaceAFolderThatBurinHasNotWritten(Story story) throws IOException {
        story.edit(Workshop.bard(story));
        Path diary = Files.createDirectories(story.folder().resolve("mine")).resolve("diary.txt");
        Files.writeString(diary, "dear diary");
        story.bot().shell().menu().menu("Wafer", "Export with Options...").click();
        SWTBotShell wizard = story.bot().shell("Export Chip").activate();
        wizard.bot().textWithLabel("Folder:").setText(diary.getParent().toString());
        wizard.bot().button("Finish").click();
        Workshop.awaitConsole("which Burin did not write");
        Idle.await();
        assertEquals("dear diary", Files.readString(diary));
    }

    @Test
    void letsTwoExportsIntoOneFolderWaitForEachOther(Story story) {
        story.edit(Workshop.bard(story));
        story.bot().toolbarButtonWithTooltip("Export ROM (Ctrl+Alt+W O)").click();
        finish(story);
        story.bot().toolbarButtonWithTooltip("Export ROM (Ctrl+Alt+W O)").click();
        Idle.await();
        Waits.until("both exports have verified their image", () -> Workshop.consoles()
                .split("all 417,792 weights are those of", -1).length, parts -> parts == 3);
    }

    private static void finish(Story story) {
        SWTBotShell wizard = story.bot().shell("Export Chip").activate();
        wizard.bot().button("Finish").click();
        story.bot().waitUntil(Conditions.shellCloses(wizard));
    }
}
