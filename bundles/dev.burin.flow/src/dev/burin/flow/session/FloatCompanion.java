// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.session;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The float network, run beside the chip on the same tokens. */
final class FloatCompanion {
    private final FloatNetwork network;
    private final List<FloatNetwork.State> states = new ArrayList<>();
    private final List<Map<String, float[]>> activations = new ArrayList<>();
    private final List<float[]> logits = new ArrayList<>();

    private FloatCompanion(FloatNetwork network, int users) {
        this.network = network;
        for (int user = 0; user < users; user++) {
            states.add(network.newState());
            activations.add(new HashMap<>());
            logits.add(new float[0]);
        }
    }

    static FloatCompanion of(LanguageModel model, int users) throws ProblemException {
        return new FloatCompanion(FloatNetwork.of(model), users);
    }

    void step(int user, int token) {
        Map<String, float[]> seen = activations.get(user);
        logits.set(user, network.step(states.get(user), token,
                (name, values, length) -> seen.put(name, Arrays.copyOf(values, length))));
    }

    float[] logits(int user) {
        return logits.get(user);
    }

    /**
     * Returns the activation that an operation of the integer network stands for. Both networks name them by the same
     * stable names; what has no name in the float network (a requantized copy, a table's address) has none.
     */
    Optional<float[]> activation(int user, String operation) {
        return Optional.ofNullable(activations.get(user).get(operation));
    }
}
