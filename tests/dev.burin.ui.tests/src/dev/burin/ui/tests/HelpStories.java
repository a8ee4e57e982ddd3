// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person looks something up. */
@ExtendWith(WorkbenchExtension.class)
class HelpStories {
    private static final String HELP = "dev.burin.ide.view.help";

    @Test
    void findsAPageOfTheGuideBySearchingForItsWords(Story story) {
        SWTBot help = story.view(HELP).bot();
        awaitPage(help, "Burin User Guide");
        help.textWithId("dev.burin.ide.help.search").setText("folded multipliers");
        awaitPage(help, "Fabrics: adders and folded ROM");
    }

    @Test
    void opensATopicFromTheContents(Story story) {
        SWTBot help = story.view(HELP).bot();
        awaitPage(help, "Burin User Guide");
        help.tree().expandNode("Burin User Guide", "Tasks", "Simulate").select();
        awaitPage(help, "Simulation is exact: tokens are those the chip will make.");
    }

    @Test
    void pressesF1InAViewAndIsToldWhatItShows(Story story) {
        story.view("dev.burin.ui.view.report").show();
        UIThreadRunnable.syncExec(() -> PlatformUI.getWorkbench().getHelpSystem().displayHelp("dev.burin.doc.view_report"));
        awaitPage(story.bot().viewById(HELP).bot(), "What the chip costs, by layer and by fabric");
    }

    @Test
    void everyProblemHasHelpThatLeadsToItsPlaceInTheReference() {
        for (ProblemCode code : ProblemCode.values()) {
            IContext context = HelpSystem.getContext("dev.burin.doc." + code.id());
            assertTrue(context != null, code.id());
            assertTrue(context.getRelatedTopics()[0].getHref().endsWith("/reference/problems.html#" + code.id()), code.id());
        }
    }

    private static void awaitPage(SWTBot help, String text) {
        Waits.until("the page says " + text, () -> help.styledText().getText(), shown -> shown.contains(text));
    }
}
