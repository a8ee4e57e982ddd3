// SPDX-License-Identifier: EPL-2.0
/** The one way to lay out a spec. */
package dev.burin.lang.formatting;
