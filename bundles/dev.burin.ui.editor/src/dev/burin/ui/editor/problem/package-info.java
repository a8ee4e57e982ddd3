// SPDX-License-Identifier: EPL-2.0
/** Problems in the editor: live ones as annotations, saved ones as markers, and quick fixes of both. */
package dev.burin.ui.editor.problem;
