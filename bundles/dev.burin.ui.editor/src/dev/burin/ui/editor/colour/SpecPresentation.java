// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.colour;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;

/** Lexical colours; a change of theme recolours open editors. */
public final class SpecPresentation extends PresentationReconciler {
    private final RuleBasedScanner scanner = new RuleBasedScanner();
    private final Set<String> keywords = new TreeSet<>(Keywords.all());
    private final IPropertyChangeListener recolour = this::changed;
    private Optional<ITextViewer> viewer = Optional.empty();

    public SpecPresentation() {
        setRules();
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
    }

    private void setRules() {
        IToken comment = token(SpecColours.COMMENT);
        scanner.setRules(new IRule[] {new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            new SingleLineRule("\"", "\"", token(SpecColours.STRING), '\\'), //$NON-NLS-1$ //$NON-NLS-2$
            new WordsRule(keywords, token(SpecColours.KEYWORD), token(SpecColours.NUMBER), token(SpecColours.UNIT))});
    }

    private static IToken token(SpecColours kind) {
        return new Token(new TextAttribute(kind.colour(), null, kind.style())); // null: the usual background
    }

    private void changed(PropertyChangeEvent event) {
        if (SpecColours.ours(event.getProperty())) {
            setRules();
            viewer.ifPresent(ITextViewer::invalidateTextPresentation);
        }
    }

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        viewer = Optional.of(textViewer);
        SpecColours.registry().addListener(recolour);
    }

    @Override
    public void uninstall() {
        SpecColours.registry().removeListener(recolour);
        viewer = Optional.empty();
        super.uninstall();
    }
}
