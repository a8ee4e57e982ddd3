// SPDX-License-Identifier: EPL-2.0
/** Names and patterns of names, as specs write them. */
package dev.burin.base.text;
