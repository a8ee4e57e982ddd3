// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.flow.Simulate;
import dev.burin.model.tokenizer.Tokenizer;
import java.util.List;
import java.util.Optional;

/** Prints the first user's text while it grows, if a person is watching. */
final class LiveText implements Simulate.Listener {
    private static final char REPLACEMENT = '\uFFFD';

    private final Terminal terminal;
    private final boolean watched;
    private String begin = "";
    private int printed;
    private boolean several;

    LiveText(Terminal terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    @Override
    public void begun(int user, String prompt) {
        several |= user > 0;
        if (watched && user == 0) {
            begin = prompt;
        }
    }

    @Override
    public void grown(Optional<Tokenizer> tokenizer, int user, List<Integer> tokens) {
        if (!watched || user > 0 || several || tokenizer.isEmpty()) {
            return;
        }
        String text = tokenizer.get().decode(tokens.stream().mapToInt(Integer::intValue).toArray());
        // the last character may still lack bytes
        if (text.length() > printed && text.charAt(text.length() - 1) != REPLACEMENT) {
            terminal.printNow((printed == 0 ? begin : "") + text.substring(printed));
            printed = text.length();
        }
    }

    /** Returns whether the user's text stands on the terminal already. */
    boolean shown(int user) {
        return user == 0 && printed > 0 && !several;
    }

    /** Ends the line that the text stands in. */
    void end() {
        if (printed > 0) {
            terminal.print("");
        }
    }
}
