// SPDX-License-Identifier: EPL-2.0
/** What changes or folds the text as a whole: folding, code minings, formatting, renaming. */
package dev.burin.ui.editor.structure;
