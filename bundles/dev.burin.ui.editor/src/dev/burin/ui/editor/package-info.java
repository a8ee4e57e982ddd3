// SPDX-License-Identifier: EPL-2.0
/**
 * The editor for specs: the platform's Generic Editor with thin adapters over the language server, which runs in the same
 * process and is called directly. {@code session} keeps the server's text equal to the editors' and asks it;
 * every other package turns one kind of answer into what the platform shows. Nothing here waits on the thread of the
 * user interface for longer than {@link dev.burin.ui.editor.session.Answers#BUDGET_MILLIS}.
 */
package dev.burin.ui.editor;
