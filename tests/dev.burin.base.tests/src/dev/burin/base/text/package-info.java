// SPDX-License-Identifier: EPL-2.0
/** Tests of name patterns. */
package dev.burin.base.text;
