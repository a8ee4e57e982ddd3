// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.formatting;

import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.preferences.IPreferenceValues;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;

/** Indentation, line ends and width are those of the language and not of the machine. */
public class WaferFormatterPreferences implements IPreferenceValuesProvider {

    @Override
    public IPreferenceValues getPreferenceValues(Resource resource) {
        return new MapBasedPreferenceValues(Map.of(FormatterPreferenceKeys.indentation.getId(), "  ",
                FormatterPreferenceKeys.lineSeparator.getId(), "\n",
                FormatterPreferenceKeys.maxLineWidth.getId(), "120"));
    }
}
