// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import java.util.List;

/**
 * One token's way through the pipeline at one position of its sequence.
 *
 * @param position          position of the token in its sequence, from 0
 * @param stages            in the order of the network's operations
 * @param latencyCycles     cycles from the token's entry to the next token's being there
 * @param initiationInterval least cycles between two tokens at this position: the longest interval of any stage
 * @param delays            what it takes to balance parallel branches
 */
public record Timeline(int position, List<Stage> stages, long latencyCycles, long initiationInterval,
        DelayRegisters delays) {

    public Timeline {
        stages = List.copyOf(stages);
    }

    /** Returns the first stage that no token may enter sooner after another one than the initiation interval. */
    public Stage bottleneck() {
        return stages.stream().filter(stage -> stage.intervalCycles() == initiationInterval).findFirst().orElseThrow();
    }

    /** Returns how many tokens the pipeline holds when full, hence how many users fill it: ⌈latency / interval⌉. */
    public long tokensInFlight() {
        return (latencyCycles + initiationInterval - 1) / initiationInterval;
    }

    /**
     * Returns the cycles between two tokens of one user when so many users take turns: a user's next token waits for its
     * last one, {@code max(latency, users · interval)}.
     */
    public long cyclesPerRound(long users) {
        return Math.max(latencyCycles, users * initiationInterval);
    }

    /** Returns the tokens per second of all users together. */
    public double tokensPerSecond(long users, long clockHertz) {
        return (double) clockHertz * users / cyclesPerRound(users);
    }

    /** Returns the tokens per second of a full pipeline: one per initiation interval. */
    public double tokensPerSecondFull(long clockHertz) {
        return (double) clockHertz / initiationInterval;
    }
}
