// SPDX-License-Identifier: EPL-2.0
/** Hints at the ends of lines: how much of the network a statement is about, and what that costs. */
package dev.burin.lang.ide.hint;
