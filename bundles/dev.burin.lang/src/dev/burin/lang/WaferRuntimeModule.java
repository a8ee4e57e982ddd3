// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import com.google.inject.Binder;
import dev.burin.lang.conversion.WaferValueConverters;
import dev.burin.lang.formatting.WaferFormatter;
import dev.burin.lang.formatting.WaferFormatterPreferences;
import dev.burin.lang.naming.FlatNameConverter;
import dev.burin.lang.naming.NamedFragments;
import dev.burin.lang.naming.OwnNames;
import dev.burin.lang.naming.WaferQualifiedNames;
import dev.burin.lang.validation.BoundedResourceValidator;
import dev.burin.lang.validation.WaferLinkingMessages;
import dev.burin.lang.validation.WaferSyntaxMessages;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.validation.IResourceValidator;

/** Binds what the language does in its own way. */
public class WaferRuntimeModule extends AbstractWaferRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return WaferValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return WaferQualifiedNames.class;
    }

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return FlatNameConverter.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return WaferSyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return WaferLinkingMessages.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NamedFragments.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return OwnNames.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return BoundedResourceValidator.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return WaferFormatter.class;
    }

    /** Two spaces of indentation, whatever preferences an editor has. */
    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class).annotatedWith(FormatterPreferences.class)
                .to(WaferFormatterPreferences.class);
    }
}
