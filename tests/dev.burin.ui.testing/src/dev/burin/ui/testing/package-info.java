// SPDX-License-Identifier: EPL-2.0
/**
 * What stories stand on: {@link dev.burin.ui.testing.WorkbenchExtension} gives each a fresh project in a workbench put back
 * in order, {@link dev.burin.ui.testing.Idle} and {@link dev.burin.ui.testing.Waits} wait for effects instead of time, and
 * {@link dev.burin.ui.testing.Evidence} is taken when a story fails, before anything is cleared away. The bot itself is
 * SWTBot's interface, by package, so that either provider serves.
 */
package dev.burin.ui.testing;
