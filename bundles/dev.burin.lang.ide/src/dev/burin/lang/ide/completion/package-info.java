// SPDX-License-Identifier: EPL-2.0
/** What may be written at a place: words of the language, names of the network, files beside the spec. */
package dev.burin.lang.ide.completion;
