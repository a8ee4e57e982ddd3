// SPDX-License-Identifier: EPL-2.0
/** The colours of words by what they mean, for editors that ask for semantic tokens. */
package dev.burin.lang.ide.token;
