// SPDX-License-Identifier: EPL-2.0
package dev.burin.view;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as comma-separated values after RFC 4180, with line feeds. */
public final class Csv {
    private Csv() {
    }

    /** Returns the text of a table. */
    public static String of(List<String> head, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder(line(head));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Object::toString).map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
