// SPDX-License-Identifier: EPL-2.0
/**
 * The language session: one server for the workbench, its documents and the questions to it.
 *
 * <p>All notifications and requests leave through one thread, which keeps their order. Typing is gathered for a moment, and
 * sent at once when something is asked. An answer carries the version of the text it is about; what comes too late is
 * dropped, since the next answer is on its way.
 */
package dev.burin.ui.editor.session;
