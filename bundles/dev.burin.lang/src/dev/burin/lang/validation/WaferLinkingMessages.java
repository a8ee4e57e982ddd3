// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import com.google.inject.Inject;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.naming.Suggestions;
import dev.burin.lang.scoping.WaferScopeProvider;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.WaferSpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

/** Says which layer or tile a name was to refer to, and which declared name is near. */
public class WaferLinkingMessages extends LinkingDiagnosticMessageProvider {
    private static final int MOST_CANDIDATES = 1000;
    /** Finding what was meant takes time; a file with more unknown names than this gets no more suggestions. */
    private static final int MOST_SUGGESTIONS = 50;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EClass type = context.getReference().getEReferenceType();
        String kind = type == SpecPackage.Literals.LAYER ? "layer" : "tile";
        Optional<String> suggestion = suggestion(context, type);
        Problem problem = Problem.of(ProblemCode.SPEC_NAME_UNKNOWN, Location.NOWHERE, kind, context.getLinkText(),
                Suggestions.hint(suggestion), suggestion.orElse(""));
        return new DiagnosticMessage(problem.message(), Severity.ERROR, problem.code().id(),
                problem.arguments().toArray(String[]::new));
    }

    /** A name that is unknown in many places is looked for once in a text. */
    private Optional<String> suggestion(ILinkingDiagnosticContext context, EClass type) {
        Resource resource = context.getContext().eResource();
        if (resource == null) {
            return Suggestions.nearest(context.getLinkText(), candidates(context, type));
        }
        Map<String, Optional<String>> known = cache.get(Tuples.pair(WaferLinkingMessages.class, type), resource,
                ConcurrentHashMap::new);
        Optional<String> found = known.get(context.getLinkText());
        if (found == null) {
            found = known.size() >= MOST_SUGGESTIONS ? Optional.empty()
                    : Suggestions.nearest(context.getLinkText(), candidates(context, type));
            known.put(context.getLinkText(), found);
        }
        return found;
    }

    private static List<String> candidates(ILinkingDiagnosticContext context, EClass type) {
        EAttribute name = type == SpecPackage.Literals.LAYER ? SpecPackage.Literals.LAYER__NAME
                : SpecPackage.Literals.TILE__NAME;
        return EcoreUtil.getRootContainer(context.getContext()) instanceof WaferSpec spec
                ? WaferScopeProvider.declared(spec, type).stream().limit(MOST_CANDIDATES)
                        .map(object -> (String) object.eGet(name)).filter(Objects::nonNull).toList()
                : List.of();
    }
}
