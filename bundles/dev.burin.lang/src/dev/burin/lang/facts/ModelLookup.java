// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import com.google.inject.Inject;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.ModelDescription;
import dev.burin.spec.WaferSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.xtext.util.IResourceScopeCache;

/** Finds the model of a spec and what it says; the answer holds for one version of the text. */
public class ModelLookup {
    @Inject
    private ModelFacts facts;

    @Inject
    private IResourceScopeCache cache;

    /** What became of the model that a spec names. */
    public sealed interface Answer {

        /** No model is stated, or the spec is not a file, so that its neighbours are unknown. */
        record Unknown() implements Answer {
        }

        /** The file does not exist. */
        record Missing() implements Answer {
        }

        /** The file exists, but is not a model. */
        record Unusable(Problem problem) implements Answer {
        }

        /** The file is a model. */
        record Found(ModelDescription description) implements Answer {
        }
    }

    /** Returns what became of the spec's model. */
    public Answer lookup(WaferSpec spec) {
        return spec.eResource() == null ? new Answer.Unknown()
                : cache.get(ModelLookup.class, spec.eResource(), () -> read(spec));
    }

    /** Returns the description of the spec's model, if there is a usable one. */
    public Optional<ModelDescription> description(WaferSpec spec) {
        return lookup(spec) instanceof Answer.Found found ? Optional.of(found.description()) : Optional.empty();
    }

    /** Returns the network that the spec speaks of. */
    public NetworkView network(WaferSpec spec) {
        return spec.eResource() == null ? NetworkView.of(spec, Optional.empty())
                : cache.get(NetworkView.class, spec.eResource(), () -> NetworkView.of(spec, description(spec)));
    }

    private Answer read(WaferSpec spec) {
        String name = spec.getModel() == null ? null : spec.getModel().getFile();
        if (name == null || name.isEmpty() || SpecFiles.folder(spec).isEmpty()) {
            return new Answer.Unknown();
        }
        Optional<Path> file = SpecFiles.resolve(spec, name);
        if (file.isEmpty() || !Files.exists(file.get())) {
            return new Answer.Missing();
        }
        try {
            return new Answer.Found(facts.describe(file.get()));
        } catch (ProblemException e) {
            return new Answer.Unusable(e.problem());
        }
    }
}
