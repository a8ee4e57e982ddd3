// SPDX-License-Identifier: EPL-2.0
/**
 * The Simulation view: a session of {@code dev.burin.flow.session} in a job of {@link dev.burin.ui.views.simulation.Runner},
 * whose snapshots the tabs show. The user interface never touches the session.
 */
package dev.burin.ui.views.simulation;
