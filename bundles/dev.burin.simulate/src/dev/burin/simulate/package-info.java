// SPDX-License-Identifier: EPL-2.0
/** Runs an integer network fast, bit for bit equal to the plain evaluator, and schedules the chip's pipeline. */
package dev.burin.simulate;
