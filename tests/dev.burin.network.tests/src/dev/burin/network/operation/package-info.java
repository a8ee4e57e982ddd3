// SPDX-License-Identifier: EPL-2.0
/** Tests that operations prove their ranges, and that the ranges hold. */
package dev.burin.network.operation;
