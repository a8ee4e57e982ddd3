// SPDX-License-Identifier: EPL-2.0
/** Ways through a spec: from a reference to what it means, from a name to where it is used, from a word to its statement. */
package dev.burin.lang.ide.navigate;
