// SPDX-License-Identifier: EPL-2.0
/** The ways to embed a constant matrix in silicon, what each costs, and the choice between them. */
package dev.burin.fabric;
