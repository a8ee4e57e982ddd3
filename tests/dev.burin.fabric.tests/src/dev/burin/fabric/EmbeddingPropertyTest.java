// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every matrix in every fabric. */
class EmbeddingPropertyTest {
    private static final List<FabricChoice> CHOICES = List.of(new FabricChoice.Adders(), new FabricChoice.Adders(2, 3),
            new FabricChoice.Adders(0, 100), new FabricChoice.Folded(1), new FabricChoice.Folded(2),
            new FabricChoice.Folded(5), new FabricChoice.Folded(8), new FabricChoice.Folded(1000));

    record Case(ConstantMatrix matrix, Interval inputRange) {
    }

    static Stream<Case> cases() {
        SplittableRandom random = new SplittableRandom(20);
        List<Interval> ranges = List.of(Matrices.INT8, Interval.symmetric(16), new Interval(-8, 7), new Interval(0, 3),
                new Interval(-1, 0), new Interval(5, 5));
        Stream<Case> peculiar = Matrices.peculiar().flatMap(matrix -> ranges.stream().map(r -> new Case(matrix, r)));
        return Stream.concat(peculiar, IntStream.range(0, 120).mapToObj(i ->
                new Case(Matrices.random(random), ranges.get(random.nextInt(ranges.size())))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reproducesTheMatrixInEveryFabric(Case c) {
        for (FabricChoice choice : CHOICES) {
            Embedding embedding = embed(c, choice);
            for (long[] x : vectors(c)) {
                assertArrayEquals(Matrices.multiply(c.matrix, x), embedding.evaluate(x), () -> choice.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void boundsEachSumByWhatItCanReallyBe(Case c) {
        for (FabricChoice choice : CHOICES) {
            Embedding embedding = embed(c, choice);
            for (int sum = 0; sum < embedding.sums(); sum++) {
                assertEquals(exactRange(c, sum), embedding.sumRange(sum), () -> choice.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesAVectorPerCycleInAddersAndOnePerPassWhenFolded(Case c) {
        for (FabricChoice choice : CHOICES) {
            Embedding embedding = embed(c, choice);
            if (choice instanceof FabricChoice.Folded folded) {
                int steps = Math.min(folded.n(), c.matrix.groupSize());
                assertEquals(steps, embedding.initiationInterval());
                assertEquals(steps + 2, embedding.latencyCycles());
            } else {
                int levels = mostDigits(c.matrix) <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(mostDigits(c.matrix) - 1);
                int every = ((FabricChoice.Adders) choice).registerEvery();
                assertEquals(1, embedding.initiationInterval());
                assertEquals(Math.max(1, (levels + every - 1) / every), embedding.latencyCycles());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsAddersFromDigitsAndRomFromWeights(Case c) {
        long digits = 0;
        long trees = 0;
        for (int sum = 0; sum < sums(c.matrix); sum++) {
            digits += digits(c.matrix, sum);
            trees += digits(c.matrix, sum) > 0 ? 1 : 0;
        }
        for (FabricChoice choice : CHOICES) {
            Embedding embedding = embed(c, choice);
            Resources resources = embedding.resources();
            assertEquals(c.matrix.weights(), resources.weights());
            assertEquals(c.matrix.weights() * c.matrix.bits(), resources.weightBits());
            assertEquals(digits, resources.nonzeroDigits());
            if (embedding instanceof FoldedEmbedding folded) {
                long lanes = (c.matrix.groupSize() + folded.steps() - 1) / folded.steps();
                assertEquals(sums(c.matrix) * lanes, resources.multipliers());
                assertEquals(resources.multipliers() * folded.steps(), embedding.romWords());
                assertTrue(embedding.romWords() >= c.matrix.weights());
                assertEquals(embedding.romWords() * c.matrix.bits(), resources.romBits());
            } else {
                assertEquals(digits - trees, resources.adders());
                assertEquals(0, embedding.romWords() + resources.multipliers() + resources.romBits());
                assertTrue(resources.adderBits() >= resources.adders());
            }
            assertTrue(resources.registerBits() >= embedding.latencyCycles() - 1);
        }
    }

    private static Embedding embed(Case c, FabricChoice choice) {
        return Embeddings.embed(c.matrix, c.inputRange, choice, Progress.NONE);
    }

    /** Returns a unit vector per column as far as the range allows, the range's ends, and random vectors. */
    private static List<long[]> vectors(Case c) {
        Interval range = c.inputRange;
        SplittableRandom random = new SplittableRandom(c.matrix.weights());
        Stream<long[]> units = IntStream.range(0, c.matrix.columns()).mapToObj(column -> {
            long[] unit = new long[c.matrix.columns()];
            Arrays.fill(unit, range.clamp(0));
            unit[column] = range.max();
            return unit;
        });
        Stream<long[]> others = IntStream.range(0, 6).mapToObj(i -> {
            long[] x = new long[c.matrix.columns()];
            Arrays.setAll(x, column -> i == 0 ? range.min() : i == 1 ? range.max()
                    : random.nextLong(range.min(), range.max() + 1));
            return x;
        });
        return Stream.concat(units, others).toList();
    }

    private static Interval exactRange(Case c, int sum) {
        long[] low = new long[c.matrix.columns()];
        long[] high = new long[c.matrix.columns()];
        for (int column = 0; column < low.length; column++) {
            boolean positive = c.matrix.code(sum / c.matrix.groups(), column) > 0;
            low[column] = positive ? c.inputRange.min() : c.inputRange.max();
            high[column] = positive ? c.inputRange.max() : c.inputRange.min();
        }
        return new Interval(Matrices.multiply(c.matrix, low)[sum], Matrices.multiply(c.matrix, high)[sum]);
    }

    private static int sums(ConstantMatrix matrix) {
        return matrix.rows() * matrix.groups();
    }

    private static int mostDigits(ConstantMatrix matrix) {
        return IntStream.range(0, sums(matrix)).map(sum -> digits(matrix, sum)).max().orElseThrow();
    }

    /** Counts digits of the non-adjacent form from its definition: an odd number loses 1 or -1, so that 4 divides it. */
    private static int digits(ConstantMatrix matrix, int sum) {
        int digits = 0;
        int first = sum % matrix.groups() * matrix.groupSize();
        for (int column = first; column < first + matrix.groupSize(); column++) {
            for (int code = Math.abs(matrix.code(sum / matrix.groups(), column)); code != 0; code /= 2) {
                if (code % 2 != 0) {
                    digits++;
                    code -= code % 4 == 1 ? 1 : -1;
                }
            }
        }
        return digits;
    }
}
