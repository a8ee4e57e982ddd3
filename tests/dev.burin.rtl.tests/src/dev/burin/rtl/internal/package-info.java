// SPDX-License-Identifier: EPL-2.0
/** Tests of running other programs. */
package dev.burin.rtl.internal;
