// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Reports;
import dev.burin.ui.testing.Screenshots;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.WorkbenchExtension;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of the window and of each view, for documents and for people who look whether they are good. */
@ExtendWith(WorkbenchExtension.class)
class ScreenshotStories {
    private static final List<String> VIEWS =
            List.of("waferMap", "network", "modelExplorer", "simulation", "rom", "report");

    /** Switching themes over tables that have just been filled can end the process in GTK, and all stories with it. */
    @BeforeEach
    void onlyWhenAskedFor() {
        assumeTrue(Boolean.getBoolean("dev.burin.test.screenshots"),
                "pictures are taken with -Ddev.burin.test.screenshots=true: switching the theme may crash GTK");
    }

    @Test
    void takesEachView(Story story) {
        SpecText text = SpecText.open(story, ViewStories.built(story, "bard-tiles"));
        text.caretAt("head {");
        for (String name : VIEWS) {
            SWTBotView view = story.view("dev.burin.ui.view." + name);
            Idle.await();
            zoom(view);
            Screenshots.takeInBothThemes("view-" + name, story.bot().shell().widget);
            zoom(view);
            assertTrue(Files.exists(Reports.folder("screenshots").resolve("view-" + name + "-dark.png")));
        }
    }

    @Test
    void takesTheWindow(Story story) {
        SpecText text = SpecText.open(story, ViewStories.built(story, "bard-tiles"));
        text.caretAt("tile mlp0");
        Idle.await();
        Screenshots.takeInBothThemes("window", story.bot().shell().widget);
        assertTrue(Files.exists(Reports.folder("screenshots").resolve("window-light.png")));
    }

    private static void zoom(SWTBotView view) {
        UIThreadRunnable.syncExec(() -> view.getReference().getPage().toggleZoom(view.getReference()));
        Idle.await();
    }
}
