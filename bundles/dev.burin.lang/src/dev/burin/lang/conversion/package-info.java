// SPDX-License-Identifier: EPL-2.0
/** Text to values: quantities with units, integer types, names, and clear words for what does not fit. */
package dev.burin.lang.conversion;
