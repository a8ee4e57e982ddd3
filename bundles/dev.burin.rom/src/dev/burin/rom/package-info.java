// SPDX-License-Identifier: EPL-2.0
/** Writes the constants of a network as ROM images and reads them back. */
package dev.burin.rom;
