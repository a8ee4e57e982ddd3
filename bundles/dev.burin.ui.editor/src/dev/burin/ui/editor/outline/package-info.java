// SPDX-License-Identifier: EPL-2.0
/** The outline, in its view and in the small window over the editor, linked with the text both ways. */
package dev.burin.ui.editor.outline;
