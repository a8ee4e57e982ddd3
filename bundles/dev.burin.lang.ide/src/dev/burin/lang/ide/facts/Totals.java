// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sums over some matrices.
 *
 * @param built what they cost in the last build, if all of them were built as the spec says now
 */
public record Totals(int matrices, long weights, long bits, Optional<Built> built) {

    /**
     * Sums of costs.
     *
     * @param interval the largest of the intervals, which paces them all
     */
    public record Built(long adders, long romBits, double areaUm2, int latencyCycles, int interval) {
    }

    /** Sums up. */
    static Totals of(List<MatrixFact> facts, Optional<BuiltCosts> costs) {
        long weights = 0;
        long bits = 0;
        long adders = 0;
        long romBits = 0;
        double area = 0;
        int latency = 0;
        int interval = 0;
        boolean known = costs.isPresent() && !facts.isEmpty();
        for (MatrixFact fact : facts) {
            weights += fact.weights();
            bits += fact.bits();
            Optional<MatrixCost> cost = costs.flatMap(all -> all.of(fact.name())).filter(fact::isOf);
            known &= cost.isPresent();
            if (cost.isPresent()) {
                adders += cost.get().adders();
                romBits += cost.get().romBits();
                area += cost.get().areaUm2();
                latency = Math.max(latency, cost.get().latencyCycles());
                interval = Math.max(interval, cost.get().interval());
            }
        }
        return new Totals(facts.size(), weights, bits,
                known ? Optional.of(new Built(adders, romBits, area, latency, interval)) : Optional.empty());
    }

    /** Returns the sums in words: weights and bits, then what the last build says. */
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(Figures.count(weights, "weight", "weights"));
        words.add(Figures.bits(bits));
        built.ifPresent(found -> {
            words.addAll(resources(found));
            words.add(Figures.area(found.areaUm2()));
        });
        return String.join(", ", words);
    }

    /** Returns adders and ROM in words, those that there are. */
    public static List<String> resources(Built built) {
        List<String> words = new ArrayList<>();
        if (built.adders() > 0) {
            words.add(Figures.many(built.adders(), "adders"));
        }
        if (built.romBits() > 0) {
            words.add(Figures.bits(built.romBits()) + " ROM");
        }
        return words;
    }
}
