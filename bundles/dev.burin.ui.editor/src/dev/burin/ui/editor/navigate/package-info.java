// SPDX-License-Identifier: EPL-2.0
/** Ways through the text: declarations, references, occurrences, and the selection that all views share. */
package dev.burin.ui.editor.navigate;
