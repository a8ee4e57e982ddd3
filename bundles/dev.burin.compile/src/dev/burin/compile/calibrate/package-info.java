// SPDX-License-Identifier: EPL-2.0
/** The text that activation ranges are measured on: what the spec names, or what the model writes itself. */
package dev.burin.compile.calibrate;
