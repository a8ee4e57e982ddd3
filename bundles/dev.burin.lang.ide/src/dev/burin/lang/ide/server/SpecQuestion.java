// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import dev.burin.lang.ide.text.SpecText;

/** Something that is asked about one version of a text. */
@FunctionalInterface
interface SpecQuestion<T> {
    /** Returns the answer. */
    T answer(SpecText text);
}
