// SPDX-License-Identifier: EPL-2.0
/** The Simulation view. */
package dev.burin.ui.views.simulation;
