// SPDX-License-Identifier: EPL-2.0
/** Tests of embeddings: each against its matrix, their timing and resources against formulas and counts by hand. */
package dev.burin.fabric;
