// SPDX-License-Identifier: EPL-2.0
/**
 * What is true about the network that a spec speaks of: from the headers of its model file, read once per version of
 * the file, or else from what the spec declares.
 */
package dev.burin.lang.facts;
