// SPDX-License-Identifier: EPL-2.0
/**
 * Wafer projects: a nature and a builder. The builder checks each spec that a change concerns and writes markers that say
 * exactly what {@code burin check} says; then it builds chips in {@link dev.burin.ui.project.ChipBuilds}, outside of the
 * workspace's lock, so that nobody waits for a model.
 */
package dev.burin.ui.project;
