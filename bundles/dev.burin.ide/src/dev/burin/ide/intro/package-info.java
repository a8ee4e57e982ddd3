// SPDX-License-Identifier: EPL-2.0
/** The welcome page: what Burin is, and the four ways to begin. It needs no browser. */
package dev.burin.ide.intro;
