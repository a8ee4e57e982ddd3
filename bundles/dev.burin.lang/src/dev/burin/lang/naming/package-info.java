// SPDX-License-Identifier: EPL-2.0
/** Names of layers and tiles: flat, although layer names have dots; and the nearest name to a mistyped one. */
package dev.burin.lang.naming;
