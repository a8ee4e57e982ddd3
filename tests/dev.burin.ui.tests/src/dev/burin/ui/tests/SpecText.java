// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension2;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.ui.texteditor.ITextEditor;

/** A spec open in its editor: places are found by the text around them, and what is drawn beside the text is counted. */
record SpecText(SWTBotEclipseEditor editor) {
    private static final String TYPES = "dev.burin.ui.editor.";

    /** Opens a spec and waits until the language server has read it. */
    static SpecText open(Story story, IFile spec) {
        SpecText text = new SpecText(story.edit(spec));
        Idle.await();
        return text;
    }

    /** Puts the caret before the first occurrence of a text. */
    void caretAt(String text) {
        Position place = place(text);
        editor.navigateTo(place.line, place.column);
        Idle.await();
    }

    /** Replaces the first occurrence of a text as somebody does who selects it and types. */
    void replace(String text, String by) {
        Position place = place(text);
        editor.selectRange(place.line, place.column, text.length());
        editor.insertText(by);
        Idle.await();
    }

    /** Returns the line, from 0, in which a text stands first. */
    int line(String text) {
        return place(text).line;
    }

    private Position place(String text) {
        List<String> lines = editor.getLines();
        for (int line = 0; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(text);
            if (column >= 0) {
                return new Position(line, column);
            }
        }
        throw new AssertionError(text + " does not stand in " + lines);
    }

    /** Returns the texts of what is marked live as errors. */
    List<String> errors() {
        return annotations(TYPES + "error");
    }

    /** Returns how many places are marked as those of the name at the caret. */
    int occurrences() {
        return annotations(TYPES + "occurrence").size() + annotations(TYPES + "declaration").size();
    }

    /** Returns how many notes stand between the words, such as shapes and costs. */
    int minings() {
        return UIThreadRunnable.syncExec(() -> {
            IAnnotationModel model = ((ISourceViewerExtension2) viewer()).getVisualAnnotationModel();
            int count = 0;
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                count += all.next().getClass().getSimpleName().startsWith("CodeMining") ? 1 : 0;
            }
            return count;
        });
    }

    /** Returns how many parts of the text can be folded. */
    int foldings() {
        return UIThreadRunnable.syncExec(() -> {
            int count = 0;
            IAnnotationModel model = ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); all.next()) {
                count++;
            }
            return count;
        });
    }

    private List<String> annotations(String type) {
        return UIThreadRunnable.syncExec(() -> {
            List<String> texts = new ArrayList<>();
            for (Iterator<Annotation> all = viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
                Annotation each = all.next();
                if (each.getType().equals(type)) {
                    texts.add(each.getText());
                }
            }
            return texts;
        });
    }

    /** Waits until the caret stands in the line, counted from 0. */
    void awaitCaretIn(int line) {
        Waits.until("the caret is in line " + (line + 1), () -> editor.cursorPosition().line, now -> now == line);
    }

    private ISourceViewer viewer() {
        return (ISourceViewer) part().getAdapter(ITextOperationTarget.class);
    }

    private ITextEditor part() {
        return (ITextEditor) editor.getReference().getEditor(false);
    }
}
