// SPDX-License-Identifier: EPL-2.0
/**
 * Runs Burin's bundles in an OSGi framework without a user interface, to find what a plain class path hides: a package
 * that is not exported, a bundle that is not required, a resource that is not packed.
 */
package dev.burin.osgi.tests;
