// SPDX-License-Identifier: EPL-2.0
/**
 * Wizards that make projects and specs, from nothing, from a model or from the examples. Each asks on its pages and does all
 * its work in one {@link dev.burin.ui.wizard.Making}, with progress and cancellation; cancelled or failed, it leaves nothing.
 */
package dev.burin.ui.wizard;
