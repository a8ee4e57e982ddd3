// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.ui.project.WaferNature;
import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person makes mistakes, or is unlucky: each time a message says what is wrong, and nothing is lost. */
@ExtendWith(WorkbenchExtension.class)
class BadInputStories {

    @AfterEach
    void clear() {
        Workshop.clearConsoles();
    }

    @Test
    void marksAModelThatIsMissing(Story story) throws CoreException {
        assertMarked(story, story.file("lost.wafer", "wafer lost {\n  model \"nowhere\"\n}\n"));
    }

    @Test
    void marksAModelThatIsCutOff(Story story) throws CoreException, IOException {
        Workshop.bard(story);
        Path model = story.folder().resolve("models/bard/model.safetensors");
        Files.write(model, Arrays.copyOf(Files.readAllBytes(model), 1000));
        story.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        assertMarked(story, story.project().getFile("specs/bard-minimal.wafer"));
    }

    @Test
    void marksATextThatIsNoSpecWithoutBuryingTheFirstMistake(Story story) throws CoreException {
        assertMarked(story, story.file("letter.wafer", "Dear Sir or Madam,\n\nthis is no spec.\n"));
    }

    @Test
    void saysThatAnExportCannotGoBelowAFile(Story story) throws IOException {
        story.edit(Workshop.bard(story));
        Path file = Files.writeString(story.folder().resolve("notes.txt"), "mine");
        story.bot().shell().menu().menu("Wafer", "Export with Options...").click();
        SWTBotShell wizard = story.bot().shell("Export Chip").activate();
        wizard.bot().textWithLabel("Folder:").setText(file.resolve("out").toString());
        if (wizard.bot().button("Finish").isEnabled()) {
            wizard.bot().button("Finish").click();
            story.bot().waitUntil(Conditions.shellCloses(wizard));
            Workshop.awaitConsole("notes.txt");
        } else {
            wizard.bot().button("Cancel").click();
        }
        Idle.await();
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void findsAFlippedBitInTheRomImage(Story story) throws IOException, CoreException {
        IFile spec = Workshop.bard(story);
        story.edit(spec);
        story.bot().toolbarButtonWithTooltip("Export ROM (Ctrl+Alt+W O)").click();
        SWTBotShell wizard = story.bot().shell("Export Chip").activate();
        wizard.bot().button("Finish").click();
        Workshop.awaitConsole("all 417,792 weights are those of");
        Idle.await();
        Workshop.clearConsoles();
        Path image = story.folder().resolve("export/bard-rom/rom/image.bin");
        byte[] bytes = Files.readAllBytes(image);
        bytes[bytes.length / 2] ^= 4;
        Files.write(image, bytes);
        story.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        var explorer = story.view("org.eclipse.ui.navigator.ProjectExplorer").bot();
        explorer.tree().expandNode(story.projectName(), "export", "bard-rom", "rom", "image.bin").select();
        explorer.tree().contextMenu().menu("Verify ROM Image").click();
        List<String> said = Workshop.told("rom", "verify", image.toString(), Workshop.path(spec));
        assertFalse(said.isEmpty());
        Workshop.awaitConsole(said.get(0));
    }

    /** Waits until the spec's markers say just what the command line says, and that is something. */
    private static void assertMarked(Story story, IFile spec) throws CoreException {
        WaferNature.set(story.project(), true, null);
        List<String> said = Workshop.complaints("check", Workshop.path(spec));
        assertFalse(said.isEmpty());
        List<String> marked = Waits.until("as much is marked as the command line says", () -> markers(spec),
                messages -> messages.size() == said.size());
        assertTrue(said.stream().allMatch(line -> marked.stream().anyMatch(line::contains)), said + " is not " + marked);
        Idle.await();
    }

    private static List<String> markers(IFile spec) throws CoreException {
        return Arrays.stream(spec.findMarkers("dev.burin.ui.problem", true, IResource.DEPTH_ZERO))
                .map(marker -> marker.getAttribute("message", "")).toList();
    }
}
