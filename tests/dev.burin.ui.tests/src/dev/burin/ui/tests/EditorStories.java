// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person writes a spec. */
@ExtendWith(WorkbenchExtension.class)
class EditorStories {

    @Test
    void marksAMistakeWhileItIsTypedAndAsTheCommandLineSaysOnceSaved(Story story) throws CoreException {
        IFile spec = Workshop.bard(story);
        WaferNature.set(story.project(), true, null);
        SpecText text = SpecText.open(story, spec);
        text.replace("fabric head", "fabric haed");
        Waits.until("the mistake is marked", () -> text.errors().size() == 1);
        assertEquals(0, markers(spec).size());
        text.editor().save();
        List<String> said = Workshop.complaints("check", Workshop.path(spec));
        assertEquals(1, said.size());
        Waits.until("the marker says what the command line says",
                () -> markers(spec).size() == 1 && said.get(0).contains(markers(spec).get(0)));
    }

    @Test
    void takesTheLikeliestFixOfAMistypedLayer(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        text.replace("fabric head", "fabric haed");
        Waits.until("the mistake is marked", () -> text.errors().size() == 1);
        text.caretAt("haed");
        text.editor().quickfix("Change to 'head'");
        Waits.until("nothing is marked", () -> text.errors().isEmpty());
        assertTrue(text.editor().getText().contains("fabric head {"));
    }

    @Test
    void fixesAllMistakesOfAKindAtOnce(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        text.replace("quantize embed", "quantize embd");
        text.replace("fabric head", "fabric haed");
        Waits.until("both are marked", () -> text.errors().size() == 2);
        text.caretAt("haed");
        text.editor().quickfix("Fix all 2 problems of this kind in this file");
        Waits.until("nothing is marked", () -> text.errors().isEmpty());
        assertTrue(text.editor().getText().contains("quantize embed {"));
        assertTrue(text.editor().getText().contains("fabric head {"));
    }

    @Test
    void completesTheNameOfALayer(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        text.replace("fabric head", "fabric he");
        int line = text.line("fabric he ");
        text.editor().navigateTo(line, text.editor().getTextOnLine(line).indexOf("he") + 2);
        text.editor().autoCompleteProposal("", "head  512 \u00d7 96");
        Waits.until("the name is there", () -> text.editor().getTextOnLine(line), found -> found.contains("fabric head {"));
    }

    @Test
    void formatsAsTheFormatterHasIt(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        String good = text.editor().getText();
        text.replace("  place automatic", "         place     automatic");
        text.editor().pressShortcut(SWT.CTRL | SWT.SHIFT, 'f');
        Waits.until("the text is as it was", () -> text.editor().getText(), found -> found.equals(good));
    }

    @Test
    void togglesACommentBothWays(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        String before = text.editor().getText();
        int line = text.line("place automatic");
        text.caretAt("place automatic");
        text.editor().pressShortcut(SWT.CTRL, '/');
        Waits.until("the line is a comment", () -> text.editor().getTextOnLine(line).strip().startsWith("//"));
        text.editor().pressShortcut(SWT.CTRL, '/');
        Waits.until("the text is as before", () -> text.editor().getText(), found -> found.equals(before));
    }

    @Test
    void renamesATileAndTakesItBackAtOnce(Story story) {
        SpecText text = SpecText.open(story, Workshop.example(story, "bard-tiles"));
        String before = text.editor().getText();
        int line = text.line("tile mlp0");
        text.editor().navigateTo(line, text.editor().getTextOnLine(line).indexOf("mlp0") + 1);
        text.editor().pressShortcut(SWT.ALT | SWT.SHIFT, 'r');
        SWTBotShell dialog = story.bot().shell("Rename").activate();
        dialog.bot().text().setText("first");
        dialog.bot().button("OK").click();
        Waits.until("the tile is renamed", () -> text.editor().getText().contains("tile first at 1.8 mm, 1.2 mm"));
        Idle.await();
        assertEquals(List.of(), text.errors());
        text.editor().pressShortcut(SWT.CTRL, 'z');
        Waits.until("the text is as before", () -> text.editor().getText(), found -> found.equals(before));
    }

    @Test
    void coloursKeywordsAndNumbersAndComments(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        int line = text.line("quantize embed");
        String written = text.editor().getTextOnLine(line);
        var keyword = text.editor().getStyle(line, written.indexOf("quantize")).foreground;
        var comment = text.editor().getStyle(line, written.indexOf("// looked")).foreground;
        assertNotEquals(null, keyword);
        assertNotEquals(null, comment);
        assertNotEquals(keyword.getRGB(), comment.getRGB());
    }

    @Test
    void foldsTheBlocksOfASpec(Story story) {
        SpecText text = SpecText.open(story, Workshop.example(story, "bard-tiles"));
        Waits.until("the spec, its network and its placement can be folded", text::foldings, count -> count >= 3);
    }

    @Test
    void marksWhereElseANameIsUsed(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        int line = text.line("quantize embed");
        text.editor().navigateTo(line, text.editor().getTextOnLine(line).indexOf("embed") + 2);
        Waits.until("the name is marked", text::occurrences, count -> count >= 1);
    }

    @Test
    void saysShapeAndCostAtTheEndsOfLines(Story story) {
        SpecText text = SpecText.open(story, Workshop.bard(story));
        Waits.until("notes stand in the text", text::minings, count -> count >= 3);
    }

    @Test
    void keepsTheSavedTextWhenTheEditorIsClosedWithoutSaving(Story story) throws IOException {
        IFile spec = Workshop.bard(story);
        String before = Files.readString(Path.of(Workshop.path(spec)));
        SpecText text = SpecText.open(story, spec);
        text.replace("fabric head", "fabric haed");
        story.bot().shell().menu().menu("File", "Revert File").click();
        Waits.until("the text is as saved", () -> text.editor().getText(), found -> found.equals(before));
        Waits.until("nothing is marked", () -> text.errors().isEmpty());
    }

    private static List<String> markers(IFile spec) throws CoreException {
        return Arrays.stream(spec.findMarkers("dev.burin.ui.problem", true, IResource.DEPTH_ZERO))
                .map(marker -> marker.getAttribute("message", "")).toList();
    }
}
