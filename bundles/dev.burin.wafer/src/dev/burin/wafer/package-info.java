// SPDX-License-Identifier: EPL-2.0
/** The process, the geometry of the wafer, its tiles, and the placement of embedded matrices on them. */
package dev.burin.wafer;
