// SPDX-License-Identifier: EPL-2.0
/**
 * JSON (RFC 8259) read within limits into a tree whose every value knows its place, so that a complaint about a
 * configuration or a tokenizer names line and column, and one about a binary file's header names the byte.
 */
package dev.burin.model.internal.json;
