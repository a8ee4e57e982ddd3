// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.rom.format.RomFormat;
import dev.burin.wafer.Rectangle;
import dev.burin.wafer.Tile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Networks, tiles and what of them goes into images. */
public final class TestContents {

    /** Stands for the hash of a model file. */
    public static final String MODEL = "11".repeat(32);
    /** Stands for the hash of a spec. */
    public static final String SPEC = "22".repeat(32);

    private static final Scale SCALE = Scale.uniform(1);
    private static final Rectangle SOMEWHERE = new Rectangle(0, 0, 1000, 1000);

    private TestContents() {
    }

    /** Returns a matrix of these codes, given row by row. */
    public static ConstantMatrix matrix(String name, int rows, int bits, int... codes) {
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            bytes[i] = (byte) codes[i];
        }
        int columns = codes.length / rows;
        return new ConstantMatrix(name, rows, columns, columns, bits, "int" + bits + " per row", bytes);
    }

    /** Returns a matrix of random codes that use the full range of the width, -2^(bits-1) included. */
    public static ConstantMatrix random(String name, int rows, int columns, int bits, Random random) {
        byte[] codes = new byte[rows * columns];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (random.nextInt(1 << bits) - (1 << (bits - 1)));
        }
        return new ConstantMatrix(name, rows, columns, columns, bits, "int" + bits + " per row", codes);
    }

    /** Returns a network that looks a token up in the table and multiplies it by one matrix after the other. */
    public static IntegerNetwork network(String name, ConstantMatrix table, ConstantMatrix... products) {
        NetworkBuilder builder = new NetworkBuilder();
        double[] ones = new double[table.rows()];
        Arrays.fill(ones, 1);
        Value value = builder.embed("lookup", table, ones, Interval.within(127), SCALE);
        for (ConstantMatrix product : products) {
            value = builder.matVec(value, product, SCALE);
            double[] halves = new double[value.length()];
            Arrays.fill(halves, 0.5);
            value = builder.requantize(product.name() + ".out", value, halves, 1, Interval.within(127), SCALE);
        }
        return builder.build(name, 8, value, builder.argMax("token", value));
    }

    /** Returns a tile somewhere. */
    public static Tile tile(String name, String matrix, int firstRow, int rows) {
        return new Tile(name, matrix, firstRow, rows, SOMEWHERE);
    }

    /** Returns a network small enough to read its image by eye: a table of 3 x 3, a matrix of 3 x 3 on two tiles. */
    public static RomContent small() {
        ConstantMatrix table = matrix("embedding", 3, 8, 1, -1, 127, 0, -127, 2, 64, 100, -128);
        ConstantMatrix up = matrix("layers.0.up", 3, 4, 1, -1, 7, -7, 0, 2, -3, 4, 5);
        return RomContent.of(network("small", table, up),
                List.of(tile("embedding", "embedding", 0, 3), tile("layers.0.up.tile0", "layers.0.up", 0, 2),
                        tile("layers.0.up.tile1", "layers.0.up", 2, 1)),
                Map.of("layers.0.up", new FabricChoice.Folded(8)), MODEL, SPEC);
    }

    /** Returns a content of one matrix of random codes on one tile of the same name. */
    public static RomContent single(String name, int rows, int columns, int bits, long seed) {
        ConstantMatrix matrix = random(name, rows, columns, bits, new Random(seed));
        return new RomContent("single", MODEL, SPEC, List.of(new RomSlice(matrix, name, "", 0, rows)));
    }

    /** Returns random matrices of random shapes, widths and cuts. */
    public static RomContent random(Random random) {
        ConstantMatrix[] products = new ConstantMatrix[1 + random.nextInt(3)];
        int columns = 1 + random.nextInt(40);
        int tokens = 1 + random.nextInt(20);
        ConstantMatrix table = random("table", tokens, columns, 1 + random.nextInt(8), random);
        for (int i = 0; i < products.length; i++) {
            int rows = i + 1 < products.length ? 1 + random.nextInt(30) : tokens;
            products[i] = random("product." + i, rows, columns, 1 + random.nextInt(8), random);
            columns = rows;
        }
        IntegerNetwork network = network("random", table, products);
        List<Tile> tiles = network.matrices().stream().filter(matrix -> random.nextBoolean()).flatMap(matrix -> {
            int cut = random.nextInt(matrix.rows());
            Tile last = tile(matrix.name() + ".b", matrix.name(), cut, matrix.rows() - cut);
            return cut == 0 || random.nextBoolean() ? List.of(last).stream()
                    : List.of(last, tile(matrix.name() + ".a", matrix.name(), 0, cut)).stream();
        }).toList();
        return RomContent.of(network, tiles, Map.of(), MODEL, SPEC);
    }

    /** Writes the image into the folder. */
    public static Path image(RomContent content, Path folder) throws IOException {
        RomExport.write(content, Set.of(RomFormat.BIN), folder, Progress.NONE);
        return folder.resolve(RomExport.IMAGE);
    }
}
