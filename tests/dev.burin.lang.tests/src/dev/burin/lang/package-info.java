// SPDX-License-Identifier: EPL-2.0
/** Tests of the wafer language. */
package dev.burin.lang;
