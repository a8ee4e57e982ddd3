// SPDX-License-Identifier: EPL-2.0
/**
 * Measurements of the workbench. They run by name only, {@code ./mvnw verify -Pbench -Dquick}, print figures and write them
 * to {@code target/bench.json} and {@code target/*.txt}; no figure fails a build, for machines differ.
 */
package dev.burin.ui.bench;
