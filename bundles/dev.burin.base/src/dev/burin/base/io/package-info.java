// SPDX-License-Identifier: EPL-2.0
/** Files written whole or not at all, and content hashes. */
package dev.burin.base.io;
