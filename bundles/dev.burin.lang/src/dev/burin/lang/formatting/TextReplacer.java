// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.formatting;

import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Replaces the text of a token by another that means the same. */
record TextReplacer(ITextSegment region, String text) implements ITextReplacer {

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        context.addReplacement(region.replaceWith(text));
        return context;
    }

    @Override
    public ITextSegment getRegion() {
        return region;
    }
}
