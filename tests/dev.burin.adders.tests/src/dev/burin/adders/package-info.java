// SPDX-License-Identifier: EPL-2.0
/** Tests of adder graphs: each graph against its matrix, counts and depths against what theory says. */
package dev.burin.adders;
