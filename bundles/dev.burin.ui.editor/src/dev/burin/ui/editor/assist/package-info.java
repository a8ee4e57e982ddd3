// SPDX-License-Identifier: EPL-2.0
/** Completion, hover, and what the keyboard does while typing. */
package dev.burin.ui.editor.assist;
