// SPDX-License-Identifier: EPL-2.0
/** What a person may choose about the editor: little, for the rest has one good answer. */
package dev.burin.ui.editor.preferences;
