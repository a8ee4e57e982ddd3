// SPDX-License-Identifier: EPL-2.0
/** Bytes of images and files: packing, the header's codec, hashed streams. */
package dev.burin.rom.internal;
