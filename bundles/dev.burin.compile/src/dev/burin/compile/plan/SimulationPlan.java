// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

/**
 * What a simulation does unless the command line says otherwise.
 *
 * @param prompt      text to continue; empty to start from the begin token alone
 * @param tokens      tokens to generate per user
 * @param users       users that take turns in the pipeline
 * @param seed        seed of the sampler
 * @param temperature of the sampler; 0 is greedy
 */
public record SimulationPlan(String prompt, int tokens, int users, long seed, double temperature) {
}
