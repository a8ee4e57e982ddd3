// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.evaluate;

import static dev.burin.network.evaluate.ExactArithmetic.big;
import static dev.burin.network.evaluate.ExactArithmetic.clamped;
import static dev.burin.network.evaluate.ExactArithmetic.floor;
import static dev.burin.network.evaluate.ExactArithmetic.probability;
import static dev.burin.network.evaluate.ExactArithmetic.scaled;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
import dev.burin.network.operation.Add;
import dev.burin.network.operation.ArgMax;
import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Multiply;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.RmsNorm;
import dev.burin.network.operation.Rope;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes each element by the formula of its operation's Javadoc, in integers without limit; keeps all positions. */
final class ExactEvaluator {
    private final IntegerNetwork network;
    private final List<Map<Integer, long[]>> history = new ArrayList<>();
    private int token;

    ExactEvaluator(IntegerNetwork network) {
        this.network = network;
    }

    void step(int next) {
        token = next;
        history.add(new HashMap<>());
        for (Operation operation : network.operations()) {
            long[] y = new long[operation.output().length()];
            for (int i = 0; i < y.length; i++) {
                y[i] = clamped(element(operation, i), operation.output().range());
            }
            history.get(history.size() - 1).put(operation.output().id(), y);
        }
    }

    long[] value(Value value) {
        return at(history.size() - 1, value);
    }

    private long[] at(int position, Value value) {
        return history.get(position).get(value.id());
    }

    private BigInteger x(Operation operation, int input, int index) {
        return big(value(operation.inputs().get(input))[index]);
    }

    private BigInteger element(Operation operation, int i) {
        if (operation instanceof Embed embed) {
            int group = i / embed.table().groupSize();
            return scaled(big(embed.table().code(token, i)).multiply(big(embed.scaling().multiplier(token, group))),
                    embed.scaling().shift(token));
        } else if (operation instanceof MatVec product) {
            return product(product, i);
        } else if (operation instanceof Requantize requantize) {
            return requantized(requantize, i);
        } else if (operation instanceof RmsNorm norm) {
            return normed(norm, i);
        } else if (operation instanceof Rope rope) {
            return rotated(rope, i);
        } else if (operation instanceof Attention attention) {
            return attended(attention, i);
        } else if (operation instanceof Lookup lookup) {
            return big(lookup.table().entry(x(lookup, 0, i).subtract(big(lookup.input().range().min())).intValueExact()));
        } else if (operation instanceof Multiply) {
            return x(operation, 0, i).multiply(x(operation, 1, i));
        } else if (operation instanceof Add) {
            return x(operation, 0, i).add(x(operation, 1, i));
        } else {
            return largest((ArgMax) operation);
        }
    }

    private BigInteger product(MatVec operation, int i) {
        int groups = operation.matrix().groups();
        int size = operation.matrix().groupSize();
        BigInteger sum = BigInteger.ZERO;
        for (int c = i % groups * size; c < (i % groups + 1) * size; c++) {
            sum = sum.add(big(operation.matrix().code(i / groups, c)).multiply(x(operation, 0, c)));
        }
        return sum;
    }

    private BigInteger requantized(Requantize operation, int i) {
        int groups = operation.scaling().groups();
        BigInteger sum = BigInteger.ZERO;
        for (int g = 0; g < groups; g++) {
            sum = sum.add(x(operation, 0, i * groups + g).multiply(big(operation.scaling().multiplier(i, g))));
        }
        return scaled(sum, operation.scaling().shift(i));
    }

    private BigInteger normed(RmsNorm operation, int i) {
        BigInteger sum = big(operation.epsilon());
        for (int c = 0; c < operation.input().length(); c++) {
            sum = sum.add(x(operation, 0, c).pow(2));
        }
        int halfShift = Math.floorDiv(sum.bitLength() - 31, 2);
        BigInteger mantissa = halfShift >= 0 ? floor(sum, 2 * halfShift) : sum.shiftLeft(-2 * halfShift);
        BigInteger inverse = BigInteger.TWO.pow(31).divide(mantissa.sqrt());
        return scaled(x(operation, 0, i).multiply(inverse), 31 + halfShift - operation.fractionBits());
    }

    private BigInteger rotated(Rope operation, int i) {
        int size = operation.headSize();
        int channel = i % size;
        boolean halves = operation.pairing() == Rope.Pairing.HALVES;
        boolean second = halves ? channel >= size / 2 : channel % 2 == 1;
        int pair = halves ? channel % (size / 2) : channel / 2;
        int distance = halves ? size / 2 : 1;
        BigInteger cosine = big(operation.table().cosine(history.size() - 1, pair));
        BigInteger sine = big(operation.table().sine(history.size() - 1, pair));
        BigInteger own = x(operation, 0, i).multiply(cosine);
        BigInteger sum = second ? own.add(x(operation, 0, i - distance).multiply(sine))
                : own.subtract(x(operation, 0, i + distance).multiply(sine));
        return scaled(sum, 14 + operation.shift());
    }

    private BigInteger attended(Attention operation, int i) {
        int size = operation.headSize();
        int head = i / size;
        int kv = head * operation.kvHeads() / operation.heads() * size;
        List<BigInteger> scores = new ArrayList<>();
        for (int t = 0; t < history.size(); t++) {
            BigInteger score = BigInteger.ZERO;
            for (int d = 0; d < size; d++) {
                score = score.add(x(operation, 0, head * size + d).multiply(big(at(t, operation.key())[kv + d])));
            }
            scores.add(score);
        }
        BigInteger max = scores.stream().reduce(BigInteger::max).orElseThrow();
        BigInteger total = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (int t = 0; t < scores.size(); t++) {
            BigInteger p = probability(operation.exponentials().get(head), max.subtract(scores.get(t)));
            total = total.add(p);
            sum = sum.add(p.multiply(big(at(t, operation.value())[kv + i % size])));
        }
        int e = total.bitLength() - 16;
        BigInteger reciprocal = BigInteger.TWO.pow(31).divide(floor(total, e));
        return scaled(floor(sum, e).multiply(reciprocal), 31 - operation.fractionBits());
    }

    private BigInteger largest(ArgMax operation) {
        long[] x = value(operation.input());
        int best = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            best = x[i] >= x[best] ? i : best;
        }
        return big(best);
    }
}
