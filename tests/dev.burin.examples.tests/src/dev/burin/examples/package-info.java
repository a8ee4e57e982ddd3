// SPDX-License-Identifier: EPL-2.0
/** Tests of the bundled models: that the files are what their notes say, and that Burin makes of them what it should. */
package dev.burin.examples;
