// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

import dev.burin.simulate.engine.Engine;
import dev.burin.simulate.engine.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One user's text in the making. */
final class Writer {
    private final int user;
    private final int limit;
    private final int context;
    private final Set<Integer> ends;
    private final Sequence sequence;
    private final Sampler.Stream stream;
    private final List<Integer> text = new ArrayList<>();
    private final int prompt;
    private int lane;
    private Optional<Continuation.Reason> reason;

    Writer(int user, int[] prompt, int limit, int context, Set<Integer> ends, Sequence sequence, Sampler.Stream stream) {
        this.user = user;
        this.limit = limit;
        this.context = context;
        this.ends = ends;
        this.sequence = sequence;
        this.stream = stream;
        this.prompt = prompt.length;
        for (int token : prompt) {
            text.add(token);
        }
        this.reason = limit <= 0 ? Optional.of(Continuation.Reason.LENGTH) : Optional.empty();
    }

    boolean done() {
        return reason.isPresent();
    }

    /** Returns how many known tokens the engine has not seen yet. */
    int waiting() {
        return text.size() - sequence.position();
    }

    /** Adds the next known token to the engine's pass. */
    void feed(Engine engine) {
        lane = engine.add(sequence, text.get(sequence.position()));
    }

    /** Chooses the token after the last known one, which the engine's last pass has seen. */
    void choose(Engine engine, TokenListener listener) {
        int token = stream.next(engine, lane);
        listener.token(user, text.size(), token);
        text.add(token);
        if (ends.contains(token)) {
            reason = Optional.of(Continuation.Reason.END_TOKEN);
        } else if (text.size() - prompt == limit) {
            reason = Optional.of(Continuation.Reason.LENGTH);
        } else if (text.size() > context) {
            reason = Optional.of(Continuation.Reason.CONTEXT);
        }
    }

    Continuation continuation() {
        return new Continuation(user, text.subList(prompt, text.size()), reason.orElseThrow());
    }
}
