// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

/** What a new project begins with. */
enum Beginning {
    /** Nothing. */
    EMPTY,
    /** The bundled models and specs for them. */
    EXAMPLES,
    /** A model, copied, and a spec for it. */
    MODEL
}
