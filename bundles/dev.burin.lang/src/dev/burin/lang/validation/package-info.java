// SPDX-License-Identifier: EPL-2.0
/**
 * What a chip architect would want to know before pressing the button.
 *
 * <p>Each class of checks is about one part of a spec; {@link dev.burin.lang.validation.WaferValidator} names them all.
 * Every message is an entry of the problem table; its arguments, and after them what a quick fix would write, travel as
 * data of the issue. All checks are fast enough to run while a spec is typed: of files they read headers only, once.
 */
package dev.burin.lang.validation;
