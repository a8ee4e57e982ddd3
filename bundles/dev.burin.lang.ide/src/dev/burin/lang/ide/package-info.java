// SPDX-License-Identifier: EPL-2.0
/**
 * What editors need of the language beyond its grammar and checks: completion, hover, symbols, rename, formatting. All of
 * it is spoken in the Language Server Protocol, by {@link dev.burin.lang.ide.LanguageServers}, over streams or by direct calls
 * in the same process.
 */
package dev.burin.lang.ide;
