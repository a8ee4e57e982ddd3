// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files made from names of tiles. */
public final class FileNames {
    private static final int MAX_LENGTH = 120;
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {
    }

    /**
     * Returns a file name for each name, in order: letters, digits, dots, dashes and underscores, all different even if
     * letter case is ignored, none hidden and none that Windows reserves.
     */
    public static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> files = new ArrayList<>(names.size());
        for (String name : names) {
            String wish = sanitize(name);
            String file = wish;
            for (int number = 2; !taken.add(file.toLowerCase(Locale.ROOT)); number++) {
                file = wish + "-" + number;
            }
            files.add(file);
        }
        return files;
    }

    private static String sanitize(String name) {
        String word = name.replaceAll("[^A-Za-z0-9._-]", "_");
        word = word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word;
        return word.isEmpty() || word.startsWith(".") || word.startsWith("-") || RESERVED.matcher(word).matches()
                ? "_" + word : word;
    }
}
