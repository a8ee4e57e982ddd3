// SPDX-License-Identifier: EPL-2.0
/** Tests of folders that are written whole or not at all. */
package dev.burin.base.io;
