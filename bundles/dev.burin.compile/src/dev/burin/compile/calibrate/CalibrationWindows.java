// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.calibrate;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.compile.plan.CalibrationPlan;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import dev.burin.model.tokenizer.Tokenizer;
import dev.burin.quantize.activations.TokenSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into windows of tokens. Each begins with the begin token, if the tokenizer has one, as a user's text does.
 */
public final class CalibrationWindows {
    /** Long enough that attention sees a context, short enough that several parts of the text are seen. */
    static final int LONGEST_WINDOW = 256;

    private CalibrationWindows() {
    }

    /**
     * Returns the windows that a plan asks for: spread evenly over the text, or written by the model.
     *
     * @param context positions of the network
     * @throws ProblemException if the text cannot be read, is empty, or there is no tokenizer for it
     */
    public static List<TokenSource> of(CalibrationPlan plan, LanguageModel model, int context)
            throws ProblemException {
        int length = Math.min(LONGEST_WINDOW, context);
        if (plan.text().isEmpty()) {
            return SelfWrittenText.windows(model, plan.tokens(), length);
        }
        Path file = plan.text().get();
        int[] tokens = TextTokens.of(file, model, plan.tokens(), new Location.InFile(model.file().toString()));
        if (tokens.length == 0) {
            throw ProblemException.of(ProblemCode.TEXT_EMPTY, new Location.InFile(file.toString()), file);
        }
        return cut(tokens, model.tokenizer().orElseThrow(), plan.tokens(), length);
    }

    /**
     * Returns the beginning of the first window, for looking at activations.
     *
     * @throws ProblemException as {@link #of}
     */
    public static int[] beginning(CalibrationPlan plan, LanguageModel model, int context, int most)
            throws ProblemException {
        TokenSource window = of(plan, model, context).get(0);
        FloatNetwork network = FloatNetwork.of(model);
        FloatNetwork.State state = network.newState();
        int[] tokens = new int[Math.min(most, window.length())];
        float[] logits = new float[0];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = window.token(i, logits);
            logits = network.step(state, tokens[i]);
        }
        return tokens;
    }

    private static List<TokenSource> cut(int[] tokens, Tokenizer tokenizer, int most, int length) {
        boolean begins = tokenizer.beginOfSequence().isPresent() && length > 1;
        int own = begins ? length - 1 : length;
        int windows = (int) Math.max(1, Math.min(most / length, (tokens.length + own - 1L) / own));
        List<TokenSource> cut = new ArrayList<>();
        for (int w = 0; w < windows; w++) {
            int start = (int) ((long) Math.max(0, tokens.length - own) * w / Math.max(1, windows - 1));
            int end = Math.min(tokens.length, start + Math.min(own, most));
            int[] window = new int[end - start + (begins ? 1 : 0)];
            if (begins) {
                window[0] = tokenizer.beginOfSequence().getAsInt();
            }
            System.arraycopy(tokens, start, window, begins ? 1 : 0, end - start);
            cut.add(TokenSource.of(window));
        }
        return cut;
    }
}
