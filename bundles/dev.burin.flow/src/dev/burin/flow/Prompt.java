// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.LanguageModel;
import java.util.Arrays;
import java.util.List;

/** What a user's text begins with: as text, or as token numbers. */
public sealed interface Prompt {

    /** A text; the tokenizer puts its begin token first. */
    record Text(String text) implements Prompt {
    }

    /** Token numbers, taken as they are. */
    record Ids(List<Integer> ids) implements Prompt {
        public Ids {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Returns the prompt's tokens.
     *
     * @param context positions of the network
     * @throws ProblemException if there is no tokenizer for a text, a token does not exist, or they are too many
     */
    default int[] tokens(LanguageModel model, int context) throws ProblemException {
        int[] tokens = encode(model);
        int vocabulary = model.config().vocabulary();
        for (int token : tokens) {
            if (token < 0 || token >= vocabulary) {
                throw ProblemException.of(ProblemCode.PROMPT_TOKEN_UNKNOWN, Location.NOWHERE, token, vocabulary);
            }
        }
        if (tokens.length > context) {
            throw ProblemException.of(ProblemCode.PROMPT_TOO_LONG, Location.NOWHERE, tokens.length, context);
        } else if (tokens.length == 0) {
            throw ProblemException.of(ProblemCode.PROMPT_EMPTY, Location.NOWHERE);
        }
        return tokens;
    }

    private int[] encode(LanguageModel model) throws ProblemException {
        if (this instanceof Text text) {
            if (model.tokenizer().isPresent()) {
                return model.tokenizer().get().encode(text.text(), true);
            }
            throw ProblemException.of(ProblemCode.TOKENIZER_NEEDED, Location.NOWHERE, model.file());
        }
        return ((Ids) this).ids().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the prompts dealt out to users in turn. */
    static List<Prompt> deal(List<Prompt> prompts, int users) {
        Prompt[] dealt = new Prompt[users];
        Arrays.setAll(dealt, user -> prompts.get(user % prompts.size()));
        return List.of(dealt);
    }
}
