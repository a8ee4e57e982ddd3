// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.reference;

import dev.burin.model.LanguageModel;
import dev.burin.model.TensorNames;

/** The weights of one transformer layer and the stable prefix of their names. */
record FloatLayer(String name, float[] attentionNorm, FloatMatrix q, FloatMatrix k, FloatMatrix v, FloatMatrix o,
        float[] mlpNorm, FloatMatrix gate, FloatMatrix up, FloatMatrix down) {

    static FloatLayer of(LanguageModel model, int layer) {
        String name = TensorNames.layer(layer);
        String attention = name + ".attention.";
        String mlp = name + ".mlp.";
        return new FloatLayer(name, model.tensor(attention + "norm").readAll(),
                new FloatMatrix(model.tensor(attention + "q")), new FloatMatrix(model.tensor(attention + "k")),
                new FloatMatrix(model.tensor(attention + "v")), new FloatMatrix(model.tensor(attention + "o")),
                model.tensor(mlp + "norm").readAll(), new FloatMatrix(model.tensor(mlp + "gate")),
                new FloatMatrix(model.tensor(mlp + "up")), new FloatMatrix(model.tensor(mlp + "down")));
    }
}
