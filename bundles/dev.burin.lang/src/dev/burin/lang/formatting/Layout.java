// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.formatting;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** Lays out texts, as the command line and editors ask for it. */
public class Layout {
    @Inject
    private Provider<FormatterRequest> requests;

    @Inject
    private Provider<TextRegionAccessBuilder> regions;

    @Inject
    private Provider<IFormatter2> formatters;

    /** Returns the whole text laid out, or nothing if it cannot be laid out. */
    public Optional<String> format(XtextResource resource) {
        if (!isPossible(resource)) {
            return Optional.empty();
        }
        ITextRegionAccess access = regions.get().forNodeModel(resource).create();
        return Optional.of(access.getRewriter().renderToString(replacements(resource, access, null)));
    }

    /** Returns what is to be replaced in a part of the text; nothing if the text cannot be laid out. */
    public List<ITextReplacement> replacements(XtextResource resource, int offset, int length) {
        return isPossible(resource) ? replacements(resource, regions.get().forNodeModel(resource).create(),
                new TextRegion(offset, length)) : List.of();
    }

    private List<ITextReplacement> replacements(Resource resource, ITextRegionAccess access, ITextRegion part) {
        FormatterRequest request = requests.get().setTextRegionAccess(access).setPreferences(
                TypedPreferenceValues.castOrWrap(new WaferFormatterPreferences().getPreferenceValues(resource)));
        if (part != null) {
            request.addRegion(part);
        }
        return formatters.get().format(request);
    }

    /**
     * Returns whether the text was understood to its end. Of a part that is stated twice the model keeps the last, and
     * the formatter cannot find its way through the other.
     */
    private static boolean isPossible(XtextResource resource) {
        if (resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()) {
            return false;
        }
        for (INode node : resource.getParseResult().getRootNode().getAsTreeIterable()) {
            if (node.hasDirectSemanticElement() && node.getSemanticElement().eResource() != resource) {
                return false;
            }
        }
        return true;
    }
}
