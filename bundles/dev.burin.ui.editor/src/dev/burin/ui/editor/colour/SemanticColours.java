// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.colour;

import dev.burin.ui.editor.session.AnalysedReconciler;
import dev.burin.ui.editor.session.LanguageSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * Colours of names, patterns and types as the server understands them, over the lexical ones. While the text changes, the
 * last colours stay where lines have not moved; the next answer is never far.
 */
public final class SemanticColours extends AnalysedReconciler implements ITextPresentationListener {
    private static final int NUMBERS = 5; // of a token in the protocol: line, column, length, type, modifiers
    private static final int UNMATCHED = 2;

    private List<StyleRange> styles = List.of();
    private Optional<IDocument> followed = Optional.empty();
    private final IDocumentListener edits = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // the change is known when it is made
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            edited(event);
        }
    };

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        if (textViewer instanceof ITextViewerExtension4 extension) {
            extension.addTextPresentationListener(this);
        }
    }

    @Override
    public void uninstall() {
        viewer().ifPresent(shown -> {
            if (shown instanceof ITextViewerExtension4 extension) {
                extension.removeTextPresentationListener(this);
            }
        });
        followed.ifPresent(document -> document.removePrenotifiedDocumentListener(edits));
        followed = Optional.empty();
        super.uninstall();
    }

    @Override
    protected void update(IDocument document) {
        long asked = ((IDocumentExtension4) document).getModificationStamp();
        LanguageSession.get().ask(document, (server, id) -> server.semanticTokensFull(new SemanticTokensParams(id)))
                .thenAccept(answer -> answer.ifPresent(tokens -> show(document, shown -> {
                    if (asked == ((IDocumentExtension4) document).getModificationStamp()) {
                        follow(document);
                        replace(shown, styles(document, tokens.getData()));
                    }
                })));
    }

    /** Moves the colours with the text while it changes, from the first answer on. */
    private void follow(IDocument document) {
        if (!followed.equals(Optional.of(document))) {
            followed.ifPresent(before -> before.removePrenotifiedDocumentListener(edits));
            document.addPrenotifiedDocumentListener(edits);
            followed = Optional.of(document);
        }
    }

    /** Colours what has another colour than before: the whole of a large text would take long. */
    private void replace(ITextViewer shown, List<StyleRange> next) {
        List<StyleRange> before = styles;
        int same = 0;
        while (same < Math.min(before.size(), next.size()) && before.get(same).equals(next.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(before.size(), next.size()) - same
                && before.get(before.size() - 1 - end).equals(next.get(next.size() - 1 - end))) {
            end++;
        }
        styles = next;
        List<StyleRange> changed = new ArrayList<>(before.subList(same, before.size() - end));
        changed.addAll(next.subList(same, next.size() - end));
        if (!changed.isEmpty() && shown instanceof ITextViewerExtension2 extension) {
            int from = changed.stream().mapToInt(style -> style.start).min().orElse(0);
            int to = changed.stream().mapToInt(style -> style.start + style.length).max().orElse(0);
            extension.invalidateTextPresentation(from, Math.min(to, shown.getDocument().getLength()) - from);
        }
    }

    /** Moves what stands behind a change, and drops what it touches. */
    private void edited(DocumentEvent event) {
        int end = event.getOffset() + event.getLength();
        int moved = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        List<StyleRange> kept = new ArrayList<>(styles.size());
        for (StyleRange style : styles) {
            if (style.start + style.length <= event.getOffset()) {
                kept.add(style);
            } else if (style.start >= end) {
                style.start += moved;
                kept.add(style);
            }
        }
        styles = kept;
    }

    private static List<StyleRange> styles(IDocument document, List<Integer> data) {
        List<StyleRange> styles = new ArrayList<>();
        int line = 0;
        int column = 0;
        try {
            for (int i = 0; i + NUMBERS <= data.size(); i += NUMBERS) {
                column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
                line += data.get(i);
                Optional<SpecColours> kind = kind(data.get(i + 3));
                if (kind.isPresent()) {
                    StyleRange style = new StyleRange(document.getLineOffset(line) + column, data.get(i + 2),
                            kind.get().colour(), null, kind.get().style()); // null: the usual background
                    style.underline = (data.get(i + 4) & UNMATCHED) != 0;
                    style.underlineStyle = SWT.UNDERLINE_SINGLE;
                    styles.add(style);
                }
            }
        } catch (BadLocationException e) {
            return List.of(); // answered for another text
        }
        return styles;
    }

    /** Returns the colour of a token type of the server's legend; lexical ones are there already. */
    private static Optional<SpecColours> kind(int type) {
        return switch (type) {
            case 4 -> Optional.of(SpecColours.UNIT);
            case 5, 6, 8 -> Optional.of(SpecColours.NAME);
            case 7 -> Optional.of(SpecColours.PATTERN);
            case 9, 10, 11 -> Optional.of(SpecColours.TYPE);
            default -> Optional.empty();
        };
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        if (styles.isEmpty()) {
            return;
        }
        int from = presentation.getExtent().getOffset();
        int to = from + presentation.getExtent().getLength();
        StyleRange[] inside = styles.stream().filter(style -> style.start >= from && style.start + style.length <= to)
                .map(style -> (StyleRange) style.clone()).toArray(StyleRange[]::new);
        presentation.mergeStyleRanges(inside);
    }
}
