// SPDX-License-Identifier: EPL-2.0
/** What names refer to: layers and tiles of the same file, and nothing else. */
package dev.burin.lang.scoping;
