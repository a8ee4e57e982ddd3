// SPDX-License-Identifier: EPL-2.0
/** The writers of modules, testbenches and vector files; one class per fabric. */
package dev.burin.rtl.internal;
