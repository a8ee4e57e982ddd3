// SPDX-License-Identifier: EPL-2.0
/** Tests of quick fixes: an error is put into a good spec, and the fix makes it good again. */
package dev.burin.lang.ide.fix;
