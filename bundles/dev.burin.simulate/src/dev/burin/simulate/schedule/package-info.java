// SPDX-License-Identifier: EPL-2.0
/**
 * The pipeline as the chip would run it: when each operation of an integer network starts, how long it takes, how often
 * it can start again, and what follows for latency, throughput and key-value traffic.
 *
 * <p>{@link dev.burin.simulate.schedule.Schedule} answers for a network; a
 * {@link dev.burin.simulate.schedule.Timeline} is one token's way through it at one position. All times are integer
 * cycles: a stage that takes its input in cycle t gives its result in cycle t + latency. The latencies of arithmetic
 * stand in one table, {@link dev.burin.simulate.schedule.FunctionalUnit}; how operations are made of it, in
 * {@link dev.burin.simulate.schedule.OperationTiming}. The RTL follows both.
 */
package dev.burin.simulate.schedule;
