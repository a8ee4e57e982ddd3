// SPDX-License-Identifier: EPL-2.0
/** Measures how fast the language server answers while somebody types into a very long spec. */
package dev.burin.lang.ide.bench;
