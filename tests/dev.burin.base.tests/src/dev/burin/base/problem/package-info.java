// SPDX-License-Identifier: EPL-2.0
/** Tests of the problem table. */
package dev.burin.base.problem;
