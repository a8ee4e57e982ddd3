// SPDX-License-Identifier: EPL-2.0
/** The models and specs that come with Burin, as resources of this bundle. */
package dev.burin.examples;
