// SPDX-License-Identifier: EPL-2.0
/** A ROM image as people read it: pages of hexadecimal, and what a bit of it means. */
package dev.burin.view.rom;
