// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person lets the chip write, in the console. */
@ExtendWith(WorkbenchExtension.class)
class SimulationLaunchStories {

    @AfterEach
    void clear() throws CoreException {
        Workshop.clearConsoles();
        for (ILaunchConfiguration each : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            each.delete();
        }
    }

    @Test
    void simulatesByTheToolbarAndReadsWhatTheCommandLineWrites(Story story) {
        IFile spec = Workshop.bard(story);
        story.edit(spec);
        story.bot().toolbarButtonWithTooltip("Simulate (Ctrl+Alt+W S)").click();
        Workshop.awaitConsole("pipeline  latency");
        assertEquals(told(Workshop.burin("simulate", Workshop.path(spec))), told(Workshop.consoles()));
    }

    @Test
    void simulatesAProjectsSpecByRunAs(Story story) {
        IFile spec = Workshop.example(story, "bard-folded");
        SWTBotView explorer = story.view("org.eclipse.ui.navigator.ProjectExplorer");
        explorer.bot().tree().expandNode(story.projectName(), "specs", spec.getName()).select();
        Waits.until("the menu offers to run it", () -> explorer.bot().tree().contextMenu().menuItems().toString(),
                items -> items.contains("Run"));
        explorer.bot().tree().contextMenu().menu("Run As", "1 Wafer Simulation").click();
        Workshop.awaitConsole("pipeline  latency");
        Idle.await();
        assertEquals(1, configurations());
    }

    @Test
    void changesTheTokensOfALaunchConfiguration(Story story) {
        IFile spec = Workshop.bard(story);
        story.edit(spec);
        story.bot().toolbarButtonWithTooltip("Simulate (Ctrl+Alt+W S)").click();
        Workshop.awaitConsole("simulated");
        Workshop.clearConsoles();
        story.bot().shell().menu().menu("Run", "Run Configurations...").click();
        SWTBotShell dialog = story.bot().shell("Run Configurations").activate();
        dialog.bot().tree().expandNode("Wafer Simulation", "Simulate bard.wafer").select();
        dialog.bot().textWithLabel("Tokens per user:").setText("7");
        dialog.bot().button("Run").click();
        Workshop.awaitConsole("simulated 7 tokens");
    }

    private static int configurations() {
        try {
            return DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations().length;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the lines that do not depend on the clock of this machine. */
    private static String told(String text) {
        assertTrue(text.contains("simulated"), text);
        return text.lines().filter(line -> !line.startsWith("simulated")).map(String::strip)
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
