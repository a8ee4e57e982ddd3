// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Screenshots;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.WorkbenchExtension;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of the window and of each view, for documents and for people who look whether they are good. */
@ExtendWith(WorkbenchExtension.class)
class ScreenshotStories {
    private static final List<String> VIEWS =
            List.of("waferMap", "network", "modelExplorer", "simulation", "rom", "report");

    @Test
    void takesEachView(Story story) {
        SpecText text = SpecText.open(story, ViewStories.built(story, "bard-tiles"));
        text.caretAt("head {");
        for (String name : VIEWS) {
            SWTBotView view = story.view("dev.burin.ui.view." + name);
            Idle.await();
            zoom(view);
            assertTrue(Files.exists(Screenshots.takeInTheme("view-" + name, story.bot().shell().widget)));
            zoom(view);
        }
    }

    @Test
    void takesTheWindow(Story story) {
        SpecText text = SpecText.open(story, ViewStories.built(story, "bard-tiles"));
        text.caretAt("tile mlp0");
        Idle.await();
        assertTrue(Files.exists(Screenshots.takeInTheme("window", story.bot().shell().widget)));
    }

    private static void zoom(SWTBotView view) {
        UIThreadRunnable.syncExec(() -> view.getReference().getPage().toggleZoom(view.getReference()));
        Idle.await();
    }
}
