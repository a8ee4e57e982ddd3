// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui;

/** Families of Burin's jobs: tests join them, and the Progress view gives each its icon. */
public enum JobFamilies {
    /** Builds of specs, by the builder and by views. */
    BUILD,
    /** Exports of ROM and RTL. */
    EXPORT,
    /** Simulations. */
    SIMULATE,
    /** Evaluations of quality. */
    EVALUATE,
    /** Imports of models and examples. */
    IMPORT,
    /** Pictures and tables that views make in the background. */
    VIEW,
    /** Requests to the language server. */
    EDITOR
}
