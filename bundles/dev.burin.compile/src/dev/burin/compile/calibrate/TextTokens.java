// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.calibrate;

import dev.burin.base.io.TextFiles;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.LanguageModel;
import dev.burin.model.tokenizer.Tokenizer;
import java.nio.file.Path;

/** Reads as much of a text as some tokens can need, however long it is. */
public final class TextTokens {
    private static final long MOST_BYTES_PER_TOKEN = 64;

    private TextTokens() {
    }

    /** Returns the part of a text that {@link #of} looks at. @throws ProblemException as {@link TextFiles#read} */
    public static String text(Path file, int tokens) throws ProblemException {
        return TextFiles.read(file, MOST_BYTES_PER_TOKEN * tokens);
    }

    /**
     * Returns the tokens of a text, without a begin token: all that its first part has, which may be more than asked for.
     *
     * @param place to name if the model has no tokenizer
     * @throws ProblemException {@code tokenizer-needed}; as {@link TextFiles#read}
     */
    public static int[] of(Path file, LanguageModel model, int tokens, Location place) throws ProblemException {
        Tokenizer tokenizer = model.tokenizer().orElseThrow(
                () -> ProblemException.of(ProblemCode.TOKENIZER_NEEDED, place, model.file()));
        return tokenizer.encode(text(file, tokens), false);
    }
}
