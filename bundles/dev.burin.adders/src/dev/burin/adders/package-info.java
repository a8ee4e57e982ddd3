// SPDX-License-Identifier: EPL-2.0
/** Turns a constant matrix into a graph of shifts and adds, and says what the graph costs. */
package dev.burin.adders;
