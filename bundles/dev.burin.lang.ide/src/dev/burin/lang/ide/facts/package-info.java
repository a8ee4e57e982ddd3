// SPDX-License-Identifier: EPL-2.0
/**
 * What is known about each matrix of a spec: shape, weights and bits, which follow from text and model headers alone; and
 * what it cost when the chip was built last, which {@link dev.burin.lang.ide.facts.BuiltFacts} says if somebody knows.
 */
package dev.burin.lang.ide.facts;
