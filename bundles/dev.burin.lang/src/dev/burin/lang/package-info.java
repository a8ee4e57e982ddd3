// SPDX-License-Identifier: EPL-2.0
/**
 * The text form of wafer specs: grammar, scoping, validation and formatting.
 *
 * <p>{@link dev.burin.lang.WaferSpecs} is the door for everything that is not an editor: it reads a {@code .wafer} file
 * into the metamodel of {@code dev.burin.spec} together with all that is wrong with it. Editors use the services of
 * {@code dev.burin.lang.ide}, which stand on the same grammar and the same checks.
 */
package dev.burin.lang;
