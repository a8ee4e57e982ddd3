// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import com.google.inject.Inject;
import dev.burin.lang.formatting.Layout;
import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;

/** Lays out specs as the command line does, whatever a client's own idea of indentation. */
public class SpecLayouts extends FormattingService {
    @Inject
    private Layout layout;

    @Override
    public List<TextEdit> format(XtextResource resource, Document document, int offset, int length,
            FormattingOptions options) {
        return layout.replacements(resource, offset, length).stream()
                .map(change -> toTextEdit(document, change.getReplacementText(), change.getOffset(), change.getLength()))
                .toList();
    }
}
