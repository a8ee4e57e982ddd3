// SPDX-License-Identifier: EPL-2.0
/**
 * Quick fixes: for a problem of a spec, the changes of its text that solve it. {@link dev.burin.lang.ide.fix.SpecFixes} is
 * the way in, for the language server as for problem markers. A fix is made from the problem's arguments and the parsed
 * text; solving all problems of a kind is one pass over one parse.
 */
package dev.burin.lang.ide.fix;
