// SPDX-License-Identifier: EPL-2.0
/**
 * A simulation that is run step by step: {@link dev.burin.flow.session.SimulationSession} makes the same tokens as
 * {@link dev.burin.flow.Simulate}, one at a time, and lets a person look into each step: the candidates, with the logits of
 * the float network beside those of the chip, and what any operation has computed.
 */
package dev.burin.flow.session;
