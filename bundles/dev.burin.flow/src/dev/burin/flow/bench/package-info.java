// SPDX-License-Identifier: EPL-2.0
/** Measurements of Burin's own speed, beside a named peer in the same run. */
package dev.burin.flow.bench;
