// SPDX-License-Identifier: EPL-2.0
/** The burin command: picocli commands over the flows, for people and, with --json, for programs. */
package dev.burin.cli;
