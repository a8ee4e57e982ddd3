// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.network;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which repeated block of the model a name belongs to. */
public final class Blocks {
    private static final Pattern BLOCK = Pattern.compile("layers\\.\\d+");

    private Blocks() {
    }

    /** Returns the block's name, such as {@code layers.3}; the name's first part if it belongs to none. */
    public static String of(String name) {
        Matcher matcher = BLOCK.matcher(name);
        int dot = name.indexOf('.');
        return matcher.lookingAt() ? matcher.group() : dot < 0 ? name : name.substring(0, dot);
    }

    /** Returns whether a name is that of a repeated block or of something in one. */
    public static boolean repeated(String name) {
        return BLOCK.matcher(name).lookingAt();
    }
}
