// SPDX-License-Identifier: EPL-2.0
/** Colours of the text: lexical ones at once, those that need the server when it has read the text. */
package dev.burin.ui.editor.colour;
