// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import dev.burin.model.ModelConfig;
import dev.burin.model.ModelDescription;
import dev.burin.model.RopeStyle;
import dev.burin.model.TensorNames;
import dev.burin.spec.EmbeddingLayer;
import dev.burin.spec.Layer;
import dev.burin.spec.MatrixLayer;
import dev.burin.spec.Network;
import dev.burin.spec.Selector;
import dev.burin.spec.WaferSpec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The network that a spec speaks of, as far as it is known: the names and shapes that patterns are matched against. Each
 * pattern is matched once; safe for use from several threads.
 */
public final class NetworkView {

    /** Above this many names a network is taken as unknown rather than made every keystroke slow. */
    private static final int MOST_NAMES = 20_000;

    private static final Pattern LAYER_NUMBER = Pattern.compile("\\.\\d+(?=\\.|$)");

    /** What a name stands for; only a matrix has rows and columns that fabrics and tiles care about. */
    public record Shape(boolean matrix, int rows, int columns) {
    }

    private final Map<String, Shape> shapes;
    private final OptionalInt context;
    private final NameIndex index;
    private final Map<String, List<String>> matches = new ConcurrentHashMap<>();
    private final Map<String, List<String>> matrices = new ConcurrentHashMap<>();
    private volatile Set<String> vocabulary;

    /** Makes a view of these names, in the order data flows. */
    public NetworkView(Map<String, Shape> shapes, OptionalInt context) {
        this.shapes = Collections.unmodifiableMap(shapes);
        this.context = context;
        this.index = new NameIndex(shapes.keySet());
    }

    /** Returns what each name stands for, in the order data flows; empty if nothing is known about the network. */
    public Map<String, Shape> shapes() {
        return shapes;
    }

    /** Returns the positions that the model knows. */
    public OptionalInt context() {
        return context;
    }

    /** Gathers what the model says, what the spec declares layer by layer, or else what its measures imply. */
    public static NetworkView of(WaferSpec spec, Optional<ModelDescription> model) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        Network network = spec.getNetwork();
        model.ifPresent(found -> found.tensors()
                .forEach(entry -> put(shapes, entry.name(), entry.rows(), entry.columns())));
        if (network != null) {
            network.getLayers().stream().filter(layer -> layer.getName() != null)
                    .forEach(layer -> shapes.put(layer.getName(), shape(layer)));
        }
        if (shapes.isEmpty() && network != null) {
            config(network).ifPresent(config -> TensorNames.shapes(config)
                    .forEach(shape -> put(shapes, shape.name(), shape.rows(), shape.columns())));
        }
        OptionalInt context = model.isPresent() ? OptionalInt.of(model.get().config().context())
                : network != null && network.isSetContext() ? OptionalInt.of(network.getContext()) : OptionalInt.empty();
        return new NetworkView(shapes.size() > MOST_NAMES ? Map.of() : shapes, context);
    }

    /** Returns whether names can be checked at all. */
    public boolean isKnown() {
        return !shapes.isEmpty();
    }

    /** Returns the names that the selector is about. */
    public List<String> selected(Selector selector) {
        if (selector.getLayer() != null) {
            return selector.getLayer().getName() == null ? List.of() : List.of(selector.getLayer().getName());
        }
        if (selector.getPattern() == null) {
            return List.of();
        }
        return selected(selector.getPattern());
    }

    /** Returns the names that the pattern matches, in the order data flows. */
    public List<String> selected(String pattern) {
        return matches.computeIfAbsent(pattern, index::matching);
    }

    /** Returns the matrices that the selector is about. */
    public List<String> selectedMatrices(Selector selector) {
        if (selector.getLayer() == null && selector.getPattern() != null) {
            return selectedMatrices(selector.getPattern());
        }
        return selected(selector).stream().filter(this::isMatrix).toList();
    }

    /** Returns the matrices that the pattern matches, in the order data flows. */
    public List<String> selectedMatrices(String pattern) {
        return matrices.computeIfAbsent(pattern, key -> selected(key).stream().filter(this::isMatrix).toList());
    }

    /** Returns whether the name stands for a matrix. */
    public boolean isMatrix(String name) {
        Shape shape = shapes.get(name);
        return shape != null && shape.matrix();
    }

    /** Returns all names, their prefixes, and both with {@code *} for layer numbers: what a user may have meant. */
    public Set<String> vocabulary() {
        Set<String> known = vocabulary;
        if (known == null) {
            known = Collections.unmodifiableSet(words());
            vocabulary = known;
        }
        return known;
    }

    private Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (String name : shapes.keySet()) {
            for (String form : List.of(name, LAYER_NUMBER.matcher(name).replaceAll(".*"))) {
                for (int dot = form.length(); dot > 0; dot = form.lastIndexOf('.', dot - 1)) {
                    words.add(form.substring(0, dot));
                }
            }
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                String tail = name.substring(dot);
                if (!Character.isDigit(tail.charAt(1))) {
                    words.add("*" + tail);
                    words.add("*" + tail.substring(0, Math.max(2, tail.lastIndexOf('.') < 1 ? tail.length()
                            : tail.lastIndexOf('.'))));
                }
            }
        }
        return words;
    }

    private static void put(Map<String, Shape> shapes, String name, int rows, int columns) {
        shapes.put(name, new Shape(rows > 1, rows, columns));
    }

    private static Shape shape(Layer layer) {
        if (layer instanceof MatrixLayer matrix) {
            return new Shape(true, matrix.getRows(), matrix.getColumns());
        }
        if (layer instanceof EmbeddingLayer embedding) {
            return new Shape(true, embedding.getVocabulary(), embedding.getDim());
        }
        return new Shape(false, 0, 0);
    }

    /** Returns the configuration that the measures declare, if they are complete and possible. */
    private static Optional<ModelConfig> config(Network network) {
        int kvHeads = network.isSetKvHeads() ? network.getKvHeads() : network.getHeads();
        int context = network.isSetContext() ? network.getContext() : 1;
        if (network.getHeads() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ModelConfig(network.getDim(), network.getHidden(), network.getLayerCount(),
                    network.getHeads(), kvHeads, network.getDim() / network.getHeads(), network.getVocabulary(), context,
                    (float) network.getTheta(), (float) network.getEpsilon(), RopeStyle.HALF,
                    network.isTiedEmbeddings()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
