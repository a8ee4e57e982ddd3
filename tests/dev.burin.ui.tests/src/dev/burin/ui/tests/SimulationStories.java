// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person lets the chip write in the Simulation view, and looks inside. */
@ExtendWith(WorkbenchExtension.class)
class SimulationStories {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void readsTheTextThatTheCommandLineWrites(Story story) {
        IFile spec = ViewStories.built(story, "bard");
        SWTBot view = open(story, spec);
        view.textWithId("simulationTokens").setText("40");
        view.button("Run").click();
        Waits.until("all tokens are made", PATIENCE, () -> view.labelWithId("simulationStatus").getText(),
                said -> said.contains("40 tokens;"));
        List<String> written = view.styledTextWithId("simulationText").getText().lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        String told = Workshop.burin("simulate", Workshop.path(spec), "--tokens", "40");
        assertFalse(written.isEmpty());
        assertEquals(List.of(), written.stream().filter(line -> !told.contains(line)).toList());
        view.textWithId("simulationTokens").setText("");
    }

    @Test
    void stepsWithAProbeAndReadsItsIntegers(Story story) {
        SWTBot view = open(story, ViewStories.built(story, "bard"));
        view.cTabItem("Probes").activate();
        view.comboBoxWithId("probeOperation").setText("layers.0.mlp.up");
        view.button("Add Probe").click();
        view.button("Step").click();
        Waits.until("the probe shows integers", PATIENCE, () -> view.tableWithId("probes").cell(0, 4),
                values -> values.matches("(?s)-?\\d+[ ,].*"));
    }

    private static SWTBot open(Story story, IFile spec) {
        SpecText.open(story, spec);
        SWTBot view = story.view("dev.burin.ui.view.simulation").bot();
        Waits.until("it is ready", () -> view.button("Run").isEnabled());
        return view;
    }
}
