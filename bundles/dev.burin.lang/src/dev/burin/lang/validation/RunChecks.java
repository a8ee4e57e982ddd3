// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.*;

import com.google.inject.Inject;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.spec.AttentionSettings;
import dev.burin.spec.Simulation;
import dev.burin.spec.WaferSpec;
import java.util.OptionalInt;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Context, lanes and simulations against what the model and the caches hold. */
final class RunChecks extends SpecChecks {
    @Inject
    private ModelLookup lookup;

    @Check(CheckType.FAST)
    public void attentionFitsTheModel(AttentionSettings attention) {
        WaferSpec spec = (WaferSpec) attention.eContainer();
        OptionalInt known = lookup.network(spec).context();
        if (attention.isSetContext() && known.isPresent() && attention.getContext() > known.getAsInt()) {
            report(ProblemCode.SPEC_CONTEXT_TOO_LONG, attention, ATTENTION_SETTINGS__CONTEXT, attention.getContext(),
                    known.getAsInt(), known.getAsInt());
        }
        OptionalInt context = context(spec);
        if (context.isPresent() && attention.getLanes() > context.getAsInt()) {
            report(ProblemCode.SPEC_LANES_EXCEED_CONTEXT, attention, ATTENTION_SETTINGS__LANES, attention.getLanes(),
                    context.getAsInt(), context.getAsInt());
        }
    }

    @Check(CheckType.FAST)
    public void simulationFitsTheCache(Simulation simulation) {
        OptionalInt context = context((WaferSpec) simulation.eContainer());
        if (simulation.isSetTokens() && context.isPresent() && simulation.getTokens() > context.getAsInt()) {
            report(ProblemCode.SPEC_TOKENS_EXCEED_CONTEXT, simulation, SIMULATION__TOKENS, simulation.getTokens(),
                    context.getAsInt(), context.getAsInt());
        }
    }

    /** Returns the positions that a cache holds. */
    private OptionalInt context(WaferSpec spec) {
        AttentionSettings attention = spec.getAttention();
        return attention != null && attention.isSetContext() && attention.getContext() > 0
                ? OptionalInt.of(attention.getContext()) : lookup.network(spec).context();
    }
}
