// SPDX-License-Identifier: EPL-2.0
/** Links in the consoles of runs: problems lead to their line, written files and folders open. */
package dev.burin.ui.console;
