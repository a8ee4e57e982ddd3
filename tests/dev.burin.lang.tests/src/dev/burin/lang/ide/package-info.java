// SPDX-License-Identifier: EPL-2.0
/** Tests of the language server: the same ones by direct calls and over streams, as an IDE and as other editors use it. */
package dev.burin.lang.ide;
