// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The stable names of a Llama-family model's tensors, in the order data flows, and their shapes. A name follows its
 * matrix through spec, report, ROM section, RTL module and simulation.
 */
public final class TensorNames {
    /** Token embedding, {@code vocabulary x dim}. */
    public static final String EMBED = "embed";
    /** Last norm, {@code 1 x dim}. */
    public static final String NORM = "norm";
    /** Output matrix, {@code vocabulary x dim}; the embedding's own data when tied. */
    public static final String HEAD = "head";

    private TensorNames() {
    }

    /** Returns the prefix of a layer's names, without a dot at its end. */
    public static String layer(int layer) {
        return "layers." + layer;
    }

    /** A stable name with the shape that the config demands. */
    public record Shape(String name, int rows, int columns) {
    }

    /** Returns all tensors of a model in the order data flows, head included even when tied. */
    public static List<Shape> shapes(ModelConfig config) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape(EMBED, config.vocabulary(), config.dim()));
        for (int layer = 0; layer < config.layers(); layer++) {
            String name = layer(layer);
            shapes.add(new Shape(name + ".attention.norm", 1, config.dim()));
            shapes.add(new Shape(name + ".attention.q", config.queryDim(), config.dim()));
            shapes.add(new Shape(name + ".attention.k", config.kvDim(), config.dim()));
            shapes.add(new Shape(name + ".attention.v", config.kvDim(), config.dim()));
            shapes.add(new Shape(name + ".attention.o", config.dim(), config.queryDim()));
            shapes.add(new Shape(name + ".mlp.norm", 1, config.dim()));
            shapes.add(new Shape(name + ".mlp.gate", config.hiddenDim(), config.dim()));
            shapes.add(new Shape(name + ".mlp.up", config.hiddenDim(), config.dim()));
            shapes.add(new Shape(name + ".mlp.down", config.dim(), config.hiddenDim()));
        }
        shapes.add(new Shape(NORM, 1, config.dim()));
        shapes.add(new Shape(HEAD, config.vocabulary(), config.dim()));
        return List.copyOf(shapes);
    }

    /** Returns the names of all matrices in the order data flows: every tensor but the norms. */
    public static List<String> matrices(ModelConfig config) {
        return shapes(config).stream().map(Shape::name)
                .filter(name -> !name.equals(NORM) && !name.endsWith("." + NORM)).toList();
    }
}
