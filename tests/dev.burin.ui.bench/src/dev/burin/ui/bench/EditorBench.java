// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.lang.ide.bench.LargeSpec;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.WorkbenchExtension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person types a rule into a spec of 5,000 lines in the open editor, with all that the editor shows. */
@ExtendWith(WorkbenchExtension.class)
class EditorBench {
    private static final long KEY_MILLIS = 120;
    private static final int WORD = 10;
    private static final int COMPLETIONS = 20;
    private static final String TYPED = "quantize layers.7.mlp.down, layers.8.mlp.down, layers.9.mlp. ";
    private static final String RULE = "\n  fabric ";
    private static final String PROCESSORS = "org.eclipse.ui.genericeditor.contentAssistProcessors";

    @Test
    void typesIntoALongSpec(Story story) throws Exception {
        SWTBotEclipseEditor editor = story.edit(story.file("large.wafer", LargeSpec.text()));
        Idle.await();
        ITextViewer viewer = UIThreadRunnable.syncExec(
                () -> editor.getReference().getPart(true).getAdapter(ITextViewer.class));
        IDocument document = viewer.getDocument();
        int line = line(document);
        editor.navigateTo(line, 0);
        editor.insertText("  \n");
        editor.navigateTo(line, 2);
        type(editor, document, "warm up the"); // classes are loaded, code is compiled
        editor.navigateTo(line, 2);
        editor.selectRange(line, 2, "warm up the".length());
        editor.insertText("");
        editor.navigateTo(line, 2);
        Idle.await();
        typing(editor, document);
        assertTrue(editor.getTextOnLine(line).startsWith("  " + TYPED.substring(0, 6 * WORD)), editor.getTextOnLine(line));
        editor.selectRange(line, 2, TYPED.length() / WORD * WORD);
        editor.insertText("");
        Idle.await();
        int rule = document.get().indexOf(RULE);
        int proposals = completion("statement", viewer, rule + 3);
        proposals += completion("pattern", viewer, rule + RULE.length());
        proposals += completion("pattern that is begun", viewer, rule + RULE.length() + "layers.".length());
        assertTrue(proposals > 0, "something is proposed");
    }

    /** Returns the line of the first rule, behind the network. */
    private static int line(IDocument document) throws BadLocationException {
        return document.getLineOfOffset(document.get().indexOf("  quantize * {"));
    }

    private static void typing(SWTBotEclipseEditor editor, IDocument document) throws IOException, InterruptedException {
        List<Double> diagnostics = new ArrayList<>();
        Watchdog watchdog = new Watchdog(editor.getWidget().getDisplay());
        for (int at = 0; at + WORD <= TYPED.length(); at += WORD) {
            diagnostics.add(type(editor, document, TYPED.substring(at, at + WORD)));
        }
        Idle.await();
        Times pauses = watchdog.stop();
        new Report("keystroke to diagnostics").with("lines", LargeSpec.LINES).with(new Times(diagnostics))
                .with("ofThatGatheringMs", LanguageSession.GATHER_MILLIS).with("targetMs", 300).write();
        new Report("pauses of the UI thread").with("lines", LargeSpec.LINES).with(pauses)
                .with("p99Ms", pauses.quantile(0.99)).with("worstCpuMs", watchdog.work().worst())
                .with("p99CpuMs", watchdog.work().quantile(0.99)).with("targetMs", 100).write();
        watchdog.culprits().stream().limit(10).forEach(deed -> System.out.println("    seen in long pauses: " + deed));
    }

    /** Types and returns the time from the last key until the session says that the text is analysed, in milliseconds. */
    private static double type(SWTBotEclipseEditor editor, IDocument document, String text) throws InterruptedException {
        CountDownLatch analysed = new CountDownLatch(1);
        boolean[] last = new boolean[1];
        long[] end = new long[1];
        Consumer<IDocument> listener = which -> {
            if (which == document && last[0]) {
                end[0] = System.nanoTime();
                analysed.countDown();
            }
        };
        LanguageSession.get().addAnalysedListener(listener);
        try {
            long next = System.nanoTime();
            for (int i = 0; i < text.length(); i++) {
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
                next += TimeUnit.MILLISECONDS.toNanos(KEY_MILLIS);
                if (i == text.length() - 1) {
                    long start = System.nanoTime();
                    UIThreadRunnable.syncExec(() -> last[0] = true);
                    editor.typeText(text.substring(i), 0);
                    assertTrue(analysed.await(60, TimeUnit.SECONDS), "diagnostics come");
                    return (end[0] - start) / 1e6;
                }
                editor.typeText(text.substring(i, i + 1), 0);
            }
            throw new IllegalArgumentException("nothing to type");
        } finally {
            LanguageSession.get().removeAnalysedListener(listener);
        }
    }

    /** Asks off the UI thread, as content assist does, and returns how much is proposed. */
    private static int completion(String what, ITextViewer viewer, int offset) throws CoreException, IOException {
        IContentAssistProcessor processor = processor();
        List<Double> times = new ArrayList<>();
        int proposals = 0;
        for (int i = 0; i < 2 * COMPLETIONS; i++) {
            long start = System.nanoTime();
            proposals = processor.computeCompletionProposals(viewer, offset).length;
            if (i >= COMPLETIONS) { // those before warm up
                times.add(Times.since(start));
            }
        }
        new Report("completion of a " + what).with("lines", LargeSpec.LINES).with(new Times(times))
                .with("proposals", proposals).with("targetMs", 150).write();
        return proposals;
    }

    private static IContentAssistProcessor processor() throws CoreException {
        IConfigurationElement ours = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(PROCESSORS))
                .filter(element -> element.getContributor().getName().equals("dev.burin.ui.editor")).findFirst()
                .orElseThrow();
        return (IContentAssistProcessor) ours.createExecutableExtension("class");
    }
}
