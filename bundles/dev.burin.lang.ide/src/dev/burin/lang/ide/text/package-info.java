// SPDX-License-Identifier: EPL-2.0
/** Texts by line and column, and by offset, without scanning from the start each time. */
package dev.burin.lang.ide.text;
