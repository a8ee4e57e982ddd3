// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.*;

import com.google.inject.Inject;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.ModelLookup.Answer;
import dev.burin.lang.facts.SpecFiles;
import dev.burin.lang.naming.Suggestions;
import dev.burin.model.ModelConfig;
import dev.burin.model.ModelDescription;
import dev.burin.model.RopeStyle;
import dev.burin.spec.Calibration;
import dev.burin.spec.EmbeddingLayer;
import dev.burin.spec.Layer;
import dev.burin.spec.MatrixLayer;
import dev.burin.spec.ModelReference;
import dev.burin.spec.Network;
import dev.burin.spec.Rope;
import dev.burin.spec.WaferSpec;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** The files that a spec names exist, and what it declares agrees with them. */
final class ModelChecks extends SpecChecks {
    private static final List<String> MODELS = List.of(".bin", ".safetensors");
    private static final List<String> TOKENIZERS = List.of(".bin", ".json");
    private static final List<String> TEXTS = List.of(".txt", ".md");

    @Inject
    private ModelLookup lookup;

    @Check(CheckType.FAST)
    public void waferHoldsANetwork(WaferSpec spec) {
        if (isBroken(spec)) {
            return; // what is missing may stand in what could not be read
        }
        if (spec.getModel() == null && spec.getNetwork() == null) {
            report(ProblemCode.SPEC_NETWORK_MISSING, spec, WAFER_SPEC__NAME);
        } else if (spec.getModel() == null) {
            report(ProblemCode.SPEC_MODEL_NOT_STATED, spec.getNetwork(), NETWORK__NAME);
        }
    }

    private static boolean isBroken(WaferSpec spec) {
        return spec.eResource() instanceof XtextResource resource && resource.getParseResult() != null
                && resource.getParseResult().hasSyntaxErrors();
    }

    @Check(CheckType.FAST)
    public void modelIsUsable(ModelReference model) {
        if (!(model.eContainer() instanceof WaferSpec spec)) {
            return;
        }
        Answer answer = lookup.lookup(spec);
        if (answer instanceof Answer.Missing) {
            missing(model, MODEL_REFERENCE__FILE, "model", model.getFile(), MODELS);
        } else if (answer instanceof Answer.Unusable unusable) {
            report(ProblemCode.SPEC_MODEL_UNUSABLE, model, MODEL_REFERENCE__FILE, model.getFile(),
                    reason(unusable.problem()));
        } else if (answer instanceof Answer.Found found && model.getTokenizer() == null
                && found.description().tokenizer().isEmpty()) {
            report(ProblemCode.SPEC_TOKENIZER_MISSING, model, MODEL_REFERENCE__FILE, model.getFile());
        }
    }

    /** Returns what is wrong with the model, and where, without severity and code. */
    private static String reason(Problem problem) {
        return problem.location() instanceof Location.Nowhere ? problem.message()
                : problem.message() + " (" + problem.location() + ")";
    }

    @Check(CheckType.FAST)
    public void tokenizerExists(ModelReference model) {
        exists(model, MODEL_REFERENCE__TOKENIZER, "tokenizer", model.getTokenizer(), TOKENIZERS);
    }

    @Check(CheckType.FAST)
    public void calibrationTextExists(Calibration calibration) {
        exists(calibration, CALIBRATION__TEXT_FILE, "text", calibration.getTextFile(), TEXTS);
    }

    private void exists(EObject object, EAttribute feature, String kind, String name, List<String> suffixes) {
        if (name != null && SpecFiles.folder(object).isPresent()
                && SpecFiles.resolve(object, name).filter(Files::exists).isEmpty()) {
            missing(object, feature, kind, name, suffixes);
        }
    }

    private void missing(EObject object, EAttribute feature, String kind, String name, List<String> suffixes) {
        List<String> there = SpecFiles.listed(object, suffixes);
        Optional<String> suggestion = Suggestions.nearest(name, there)
                .or(() -> there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty());
        report(ProblemCode.SPEC_FILE_MISSING, object, feature, kind, name,
                SpecFiles.folder(object).map(Path::toString).orElse("."), hint(suggestion), suggestion.orElse(""));
    }

    /** Compares each measure that the spec states with the model's. */
    @Check(CheckType.FAST)
    public void measuresAgreeWithTheModel(Network network) {
        Optional<ModelDescription> model = model(network);
        if (model.isEmpty()) {
            return;
        }
        ModelConfig config = model.get().config();
        Map<EAttribute, Object> facts = Map.of(NETWORK__DIM, config.dim(), NETWORK__LAYER_COUNT, config.layers(),
                NETWORK__HEADS, config.heads(), NETWORK__KV_HEADS, config.kvHeads(), NETWORK__HIDDEN, config.hiddenDim(),
                NETWORK__VOCABULARY, config.vocabulary(), NETWORK__CONTEXT, config.context(),
                NETWORK__TIED_EMBEDDINGS, config.tiedEmbeddings(),
                NETWORK__ROPE, config.ropeStyle() == RopeStyle.HALF ? Rope.HALF : Rope.INTERLEAVED);
        facts.forEach((attribute, fact) -> {
            if (network.eIsSet(attribute) && !network.eGet(attribute).equals(fact)) {
                mismatch(network, attribute, label(attribute), network.eGet(attribute), fact, model.get());
            }
        });
        real(network, NETWORK__THETA, "theta", config.ropeTheta(), model.get());
        real(network, NETWORK__EPSILON, "epsilon", config.normEpsilon(), model.get());
    }

    /** Model files hold these as 32-bit floats. */
    private void real(Network network, EAttribute attribute, String label, float fact, ModelDescription model) {
        if (network.eIsSet(attribute) && ((Double) network.eGet(attribute)).floatValue() != fact) {
            mismatch(network, attribute, label, network.eGet(attribute), fact, model);
        }
    }

    @Check(CheckType.FAST)
    public void layersAgreeWithTheModel(Network network) {
        Optional<ModelDescription> model = model(network);
        if (model.isEmpty() || network.getLayers().isEmpty()) {
            return;
        }
        Map<String, ModelDescription.Entry> entries = model.get().tensors().stream()
                .collect(Collectors.toMap(ModelDescription.Entry::name, Function.identity(), (a, b) -> a));
        for (Layer layer : network.getLayers()) {
            ModelDescription.Entry entry = entries.get(layer.getName());
            if (layer instanceof MatrixLayer matrix) {
                shape(layer, MATRIX_LAYER__ROWS, matrix.getRows(), matrix.getColumns(), entry, model.get());
            } else if (layer instanceof EmbeddingLayer table) {
                shape(layer, EMBEDDING_LAYER__VOCABULARY, table.getVocabulary(), table.getDim(), entry, model.get());
            }
        }
    }

    private void shape(Layer layer, EAttribute feature, int rows, int columns, ModelDescription.Entry entry,
            ModelDescription model) {
        if (entry == null) {
            if (layer.getName() != null) {
                mismatch(layer, LAYER__NAME, "layer " + layer.getName(), "declared", "no matrix", model);
            }
        } else if (entry.rows() != rows || entry.columns() != columns) {
            mismatch(layer, feature, "layer " + layer.getName(), rows + " x " + columns,
                    entry.rows() + " x " + entry.columns(), model);
        }
    }

    private void mismatch(EObject object, EAttribute feature, String label, Object stated, Object fact,
            ModelDescription model) {
        String value = plain(fact);
        report(ProblemCode.SPEC_MODEL_MISMATCH, object, feature, label, plain(stated), value, model.file().getFileName(),
                value);
    }

    /** Returns numbers without exponents and trailing zeros, anything else as it is. */
    private static String plain(Object value) {
        return value instanceof Float || value instanceof Double
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    private Optional<ModelDescription> model(Network network) {
        return network.eContainer() instanceof WaferSpec spec ? lookup.description(spec) : Optional.empty();
    }

    private static String label(EAttribute attribute) {
        RangeChecks.Range range = RangeChecks.RANGES.get(attribute);
        return range != null ? range.label() : attribute == NETWORK__ROPE ? "rope" : "tied embeddings";
    }
}
