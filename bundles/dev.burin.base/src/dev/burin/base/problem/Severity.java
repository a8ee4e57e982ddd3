// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.problem;

import java.util.Locale;

/** How bad a problem is: an error stops the flow, a warning is worth reading, an info is a fact worth knowing. */
public enum Severity {
    ERROR, WARNING, INFO;

    /** Returns the name used in texts and JSON: {@code error}, {@code warning} or {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
