// SPDX-License-Identifier: EPL-2.0
/** Tests that a float model and the integer network made of it agree, and that no model breaks lowering. */
package dev.burin.compile.lower;
