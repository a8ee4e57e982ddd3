// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.Embedding;
import dev.burin.fabric.Embeddings;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.operation.MatVec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/** Networks of unconnected products, each in a fabric, with random vectors for them. */
final class Products {
    private static final Scale ONE = Scale.uniform(1);

    private record Product(ConstantMatrix matrix, FabricChoice choice, Interval inputRange) {
    }

    private final List<Product> products = new ArrayList<>();

    /** Adds a product by a matrix of rows as they stand, with inputs of 8 bits. */
    Products add(String name, FabricChoice choice, int bits, int[]... rows) {
        return add(matrix(name, rows[0].length, bits, rows), choice, Interval.symmetric(8));
    }

    Products add(ConstantMatrix matrix, FabricChoice choice, Interval inputRange) {
        products.add(new Product(matrix, choice, inputRange));
        return this;
    }

    /** Returns a network in which each product reads a table of its own; the last one makes the logits. */
    IntegerNetwork network() {
        NetworkBuilder graph = new NetworkBuilder();
        ConstantMatrix last = products.get(products.size() - 1).matrix;
        int tokens = last.rows() * last.groups();
        Value logits = null;
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            int columns = product.matrix.columns();
            var table = new ConstantMatrix("input " + i, tokens, columns, columns, 8, "int8",
                    new byte[tokens * columns]);
            double[] factors = DoubleStream.generate(() -> 1).limit(tokens).toArray();
            logits = graph.matVec(graph.embed(table.name(), table, factors, product.inputRange, ONE), product.matrix,
                    ONE);
        }
        return graph.build("products", 8, logits, graph.argMax("token", logits));
    }

    Map<String, Embedding> embeddings(IntegerNetwork network) {
        Map<String, Embedding> embeddings = new LinkedHashMap<>();
        List<MatVec> matVecs = network.matVecs();
        for (int i = 0; i < products.size(); i++) {
            MatVec product = matVecs.get(i);
            embeddings.put(product.name(), Embeddings.embed(product, products.get(i).choice, Progress.NONE));
        }
        return embeddings;
    }

    static ConstantMatrix matrix(String name, int groupSize, int bits, int[]... rows) {
        int columns = rows[0].length;
        byte[] codes = new byte[rows.length * columns];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) rows[i / columns][i % columns];
        }
        return new ConstantMatrix(name, rows.length, columns, groupSize, bits, "int" + bits + " per row", codes);
    }

    /** Returns a matrix of up to 8 rows, 3 groups of 12 columns and 2 to 8 bits, a random part of it zero. */
    static ConstantMatrix random(String name, SplittableRandom random) {
        int groups = random.nextInt(1, 4);
        int groupSize = random.nextInt(1, 13);
        int bits = random.nextInt(2, 9);
        double density = random.nextDouble();
        int[][] rows = new int[random.nextInt(1, 9)][groups * groupSize];
        for (int[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextDouble() < density
                        ? random.nextInt(-(1 << (bits - 1)), 1 << (bits - 1)) : 0;
            }
        }
        return matrix(name, groupSize, bits, rows);
    }

    /** Makes vectors of a seed: the lowest and highest inputs, then random ones; sums are computed from the definition. */
    static TestVectors vectors(long seed, int count) {
        return product -> {
            SplittableRandom random = new SplittableRandom(seed ^ product.name().hashCode());
            Interval range = product.input().range();
            List<TestVector> vectors = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                long[] x = new long[product.matrix().columns()];
                for (int column = 0; column < x.length; column++) {
                    x[column] = i == 0 ? range.min() : i == 1 ? range.max()
                            : random.nextLong(range.min(), range.max() + 1);
                }
                vectors.add(new TestVector(x, multiply(product.matrix(), x)));
            }
            return vectors;
        };
    }

    private static long[] multiply(ConstantMatrix matrix, long[] x) {
        long[] y = new long[matrix.rows() * matrix.groups()];
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                y[row * matrix.groups() + column / matrix.groupSize()] += matrix.code(row, column) * x[column];
            }
        }
        return y;
    }
}
