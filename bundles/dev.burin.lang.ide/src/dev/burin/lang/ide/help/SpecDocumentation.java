// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.help;

import com.google.inject.Singleton;
import dev.burin.spec.SpecPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/**
 * The documentation of the metamodel, for the words of the language that stand for its parts. It is read from the
 * metamodel's own file, on first use: generated code does not carry it.
 */
@Singleton
public class SpecDocumentation {
    private Map<String, String> texts;

    /** Returns what a keyword of the grammar means. */
    public Optional<String> of(Keyword keyword) {
        if (keyword.eContainer() instanceof EnumLiteralDeclaration literal) {
            return of(literal.getEnumLiteral());
        }
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        if (!(rule.getType().getClassifier() instanceof EClass type)) {
            return Optional.empty();
        }
        boolean startsRule = rule.getAlternatives() instanceof Group group && first(group) == keyword;
        return startsRule ? of(type) : assignment(keyword)
                .map(assignment -> type.getEStructuralFeature(assignment.getFeature())).flatMap(this::of);
    }

    /** Returns the documentation of a class, feature or literal of the metamodel. */
    public Optional<String> of(ENamedElement element) {
        return Optional.ofNullable(texts().get(key(element)));
    }

    private static AbstractElement first(Group group) {
        List<AbstractElement> elements = group.getElements();
        return elements.get(0) instanceof Action && elements.size() > 1 ? elements.get(1) : elements.get(0);
    }

    /** Returns what the keyword announces: its own assignment, the next in its group, or else the one before. */
    private static Optional<Assignment> assignment(Keyword keyword) {
        Assignment own = GrammarUtil.containingAssignment(keyword);
        if (own != null || !(keyword.eContainer() instanceof Group group)) {
            return Optional.ofNullable(own);
        }
        List<AbstractElement> elements = group.getElements();
        int index = elements.indexOf(keyword);
        Optional<Assignment> next = elements.subList(index + 1, elements.size()).stream()
                .flatMap(element -> assignments(element).stream()).findFirst();
        return next.or(() -> elements.subList(0, index).stream().flatMap(element -> assignments(element).stream())
                .reduce((before, after) -> after));
    }

    private static List<Assignment> assignments(AbstractElement element) {
        return element instanceof Assignment assignment ? List.of(assignment)
                : EcoreUtil2.getAllContentsOfType(element, Assignment.class);
    }

    private static String key(ENamedElement element) {
        String owner = element instanceof EStructuralFeature feature ? feature.getEContainingClass().getName() + "."
                : element instanceof EEnumLiteral literal ? literal.getEEnum().getName() + "." : "";
        return owner + element.getName();
    }

    private synchronized Map<String, String> texts() {
        if (texts == null) {
            texts = read();
        }
        return texts;
    }

    private static Map<String, String> read() {
        URI uri = URI.createURI("Wafer.ecore");
        var resource = new EcoreResourceFactoryImpl().createResource(uri);
        EcorePackage.eINSTANCE.eClass();
        try (InputStream in = SpecPackage.class.getResourceAsStream("/model/Wafer.ecore")) {
            if (in == null) {
                return Map.of();
            }
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("the metamodel cannot be read from its own bundle", e);
        }
        Map<String, String> texts = new HashMap<>();
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            if (all.next() instanceof ENamedElement element && EcoreUtil.getDocumentation(element) != null) {
                texts.put(key(element), EcoreUtil.getDocumentation(element));
            }
        }
        return texts;
    }
}
