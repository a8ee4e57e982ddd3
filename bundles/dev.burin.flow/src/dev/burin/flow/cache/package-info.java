// SPDX-License-Identifier: EPL-2.0
/**
 * What earlier runs have built. Entries are found by the content of everything they were made from, so that they are
 * never stale; a damaged one is built again. Several processes may use one cache at the same time.
 */
package dev.burin.flow.cache;
