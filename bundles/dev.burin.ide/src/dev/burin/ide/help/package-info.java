// SPDX-License-Identifier: EPL-2.0
/**
 * Help in Burin's own product: a Help view with contents, search and pages, and F1. The platform's help windows need a newer
 * Java, a web server and a browser; the guide needs none of them, since its pages are few plain elements that a text widget
 * shows. What is shown, tables of contents and contexts, is read by Eclipse's help system all the same, so the guide works
 * in any other Eclipse with that Eclipse's own windows.
 */
package dev.burin.ide.help;
