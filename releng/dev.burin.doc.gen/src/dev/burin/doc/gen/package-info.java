// SPDX-License-Identifier: EPL-2.0
/**
 * Makes the user guide when {@code dev.burin.doc} is packaged. Guide pages are written in Markdown; the reference follows
 * from what it describes: the metamodel's documentation, the grammar, the problem table and the commands' own help. Out come
 * well-formed HTML pages of a few plain elements, the table of contents, and the topics behind F1, in the formats of
 * Eclipse's help system.
 *
 * <p>A help context is named {@code dev.burin.doc.} and {@code view_X}, {@code wizard_X}, {@code launch}, {@code editor},
 * {@code preferences} or a problem's code such as {@code file-missing}, where X is the last part of the view's or wizard's
 * id. {@code guide/contexts.md} lists all but the problems.
 */
package dev.burin.doc.gen;
