// SPDX-License-Identifier: EPL-2.0
/** Answers to "what is this?": documentation of the words of the language, and what a name or a pattern stands for. */
package dev.burin.lang.ide.help;
