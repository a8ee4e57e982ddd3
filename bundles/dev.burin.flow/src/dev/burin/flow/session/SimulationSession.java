// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.session;

import dev.burin.base.progress.Progress;
import dev.burin.flow.PipelineReport;
import dev.burin.flow.Simulate;
import dev.burin.flow.SimulationSetup;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
import dev.burin.network.operation.Operation;
import dev.burin.simulate.engine.Engine;
import dev.burin.simulate.engine.Sequence;
import dev.burin.simulate.generate.Continuation;
import dev.burin.simulate.generate.Sampler;
import dev.burin.simulate.schedule.Schedule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;

/**
 * A simulation in steps. Users take turns, as in the chip's pipeline; since they never influence each other, each gets the
 * tokens that {@link Simulate} gives. For one thread at a time.
 */
public final class SimulationSession {
    private final SimulationSetup setup;
    private final Engine engine;
    private final List<Text> texts = new ArrayList<>();
    private final Optional<FloatCompanion> companion;
    private final int candidates;
    private int next;
    private Optional<Text> last = Optional.empty();

    private SimulationSession(SimulationSetup setup, Optional<FloatCompanion> companion, int candidates) {
        this.setup = setup;
        this.engine = Engine.forTokens(setup.network(), (long) setup.starts().size() * setup.most());
        this.companion = companion;
        this.candidates = candidates;
        for (int[] start : setup.starts()) {
            Sampler.Stream stream = setup.sampler().stream(texts.size());
            texts.add(new Text(texts.size(), start, engine.newSequence(), stream));
        }
    }

    /**
     * Opens a session.
     *
     * @param asked      what {@link Simulate} would run
     * @param candidates how many tokens each step lists
     * @param reference  whether the float network runs beside, for its logits and the error of probes
     * @throws dev.burin.flow.RejectedSpecException    if the spec has errors
     * @throws dev.burin.base.problem.ProblemException if spec, model, calibration text or a prompt cannot be used
     */
    public static SimulationSession open(Simulate asked, int candidates, boolean reference, Progress progress)
            throws IOException {
        SimulationSetup setup = SimulationSetup.of(asked, progress);
        return new SimulationSession(setup, reference
                ? Optional.of(FloatCompanion.of(setup.model(), setup.starts().size())) : Optional.empty(), candidates);
    }

    /** Returns whether nobody writes any more. */
    public boolean done() {
        return texts.stream().allMatch(this::done);
    }

    private boolean done(Text text) {
        return reason(text).isPresent();
    }

    private Optional<Continuation.Reason> reason(Text text) {
        int made = text.tokens.size() - text.prompt;
        if (made > 0 && setup.ends().contains(text.tokens.get(text.tokens.size() - 1))) {
            return Optional.of(Continuation.Reason.END_TOKEN);
        } else if (made >= setup.most()) {
            return Optional.of(Continuation.Reason.LENGTH);
        }
        return text.tokens.size() > setup.network().context() ? Optional.of(Continuation.Reason.CONTEXT) : Optional.empty();
    }

    /** Returns the most steps that the session can have. */
    long mostSteps() {
        return (long) setup.most() * texts.size();
    }

    /**
     * Makes one token for the user whose turn it is.
     *
     * @throws IllegalStateException                      if nobody writes any more
     * @throws java.util.concurrent.CancellationException if cancelled; the step can be made again
     */
    public Step step(Progress progress) {
        if (done()) {
            throw new IllegalStateException("nobody writes any more");
        }
        while (done(texts.get(next))) {
            next = (next + 1) % texts.size();
        }
        Text text = texts.get(next);
        last = Optional.empty(); // a step that is cancelled leaves values of its own behind
        while (text.sequence.position() < text.tokens.size()) {
            progress.check();
            feed(text);
        }
        int token = text.stream.next(engine, 0);
        List<Candidate> best = best(text);
        text.tokens.add(token);
        last = Optional.of(text);
        next = (next + 1) % texts.size();
        return new Step(text.user, text.tokens.size() - 1, token, best);
    }

    private void feed(Text text) {
        int token = text.tokens.get(text.sequence.position());
        engine.begin();
        engine.add(text.sequence, token);
        engine.run();
        companion.ifPresent(floats -> floats.step(text.user, token));
    }

    private List<Candidate> best(Text text) {
        int[] logits = new int[setup.network().vocabulary()];
        engine.logits(0, logits);
        PriorityQueue<Integer> heap = new PriorityQueue<>((a, b) -> logits[a] != logits[b]
                ? Integer.compare(logits[a], logits[b]) : Integer.compare(b, a));
        for (int token = 0; token < logits.length; token++) {
            heap.add(token);
            if (heap.size() > candidates) {
                heap.poll();
            }
        }
        List<Candidate> best = new ArrayList<>();
        while (!heap.isEmpty()) {
            best.add(0, candidate(heap.poll(), logits, text));
        }
        return best;
    }

    private Candidate candidate(int token, int[] logits, Text text) {
        Optional<float[]> floats = companion.map(known -> known.logits(text.user));
        double scaled = logits[token] * setup.network().logits().scale().step(token);
        return new Candidate(token, setup.text(new int[] {token}), logits[token], scaled,
                floats.map(values -> OptionalDouble.of(values[token])).orElse(OptionalDouble.empty()),
                floats.map(values -> rank(values, token)).orElse(0));
    }

    private static int rank(float[] values, int token) {
        int better = 0;
        for (float value : values) {
            better += value > values[token] ? 1 : 0;
        }
        return better + 1;
    }

    /**
     * Returns what an operation has computed in the last step; empty if there is no such operation, no step yet, or if
     * the last one was cancelled.
     */
    public Optional<Probe> probe(String operation) {
        return last.flatMap(text -> operation(operation).map(found -> probe(found, text)));
    }

    private Probe probe(Operation operation, Text text) {
        Value value = operation.output();
        int[] integers = engine.value(value, 0);
        double[] steps = new double[integers.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = value.scale().step(i);
        }
        return new Probe(operation.name(), integers, steps, companion
                .flatMap(floats -> floats.activation(text.user, operation.name()))
                .filter(floats -> floats.length == integers.length).map(floats -> Probe.error(integers, steps, floats)));
    }

    private Optional<Operation> operation(String name) {
        return setup.network().operations().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Returns the network's operations by name, in the order data flows. */
    public List<String> operations() {
        return setup.network().operations().stream().map(Operation::name).toList();
    }

    public int users() {
        return texts.size();
    }

    /** Returns a user's text so far: the prompt and what the chip has written; token numbers without a tokenizer. */
    public String text(int user) {
        List<Integer> tokens = texts.get(user).tokens;
        return setup.model().tokenizer().isPresent()
                ? setup.text(tokens.stream().mapToInt(Integer::intValue).toArray()) : tokens.toString();
    }

    /** Returns the tokens that the chip has written for a user. */
    public List<Integer> tokens(int user) {
        Text text = texts.get(user);
        return List.copyOf(text.tokens.subList(text.prompt, text.tokens.size()));
    }

    /**
     * Returns the users as {@link Simulate} would.
     *
     * @throws IllegalStateException if someone still writes
     */
    public List<Simulate.User> result() {
        List<Simulate.User> users = new ArrayList<>();
        for (Text text : texts) {
            int[] prompt = setup.starts().get(text.user);
            List<Integer> made = tokens(text.user);
            users.add(new Simulate.User(text.tokens.subList(0, text.prompt), setup.text(prompt), made,
                    setup.text(made.stream().mapToInt(Integer::intValue).toArray()),
                    reason(text).orElseThrow(() -> new IllegalStateException("user " + text.user + " still writes"))));
        }
        return users;
    }

    /** Returns how many tokens a user's prompt has. */
    public int promptTokens(int user) {
        return texts.get(user).prompt;
    }

    /**
     * Returns how many of a user's tokens have entered the pipeline: not the last one written, from which nothing has been
     * asked yet, and never more than the context.
     */
    public int enteredTokens(int user) {
        return texts.get(user).sequence.position();
    }

    public IntegerNetwork network() {
        return setup.network();
    }

    public Schedule schedule() {
        return setup.schedule();
    }

    public PipelineReport pipeline() {
        return PipelineReport.of(setup.schedule());
    }

    /** One user's text in the making. */
    private static final class Text {
        private final int user;
        private final int prompt;
        private final List<Integer> tokens = new ArrayList<>();
        private final Sequence sequence;
        private final Sampler.Stream stream;

        Text(int user, int[] start, Sequence sequence, Sampler.Stream stream) {
            this.user = user;
            this.prompt = start.length;
            for (int token : start) {
                tokens.add(token);
            }
            this.sequence = sequence;
            this.stream = stream;
        }
    }
}
