// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.RandomNetworks;
import dev.burin.network.Scale;
import dev.burin.network.TinyNetworks;
import dev.burin.network.Value;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFileTest {

    @Test
    void readsWhatItWroteInEveryParameter() throws Exception {
        for (int seed = 0; seed < 400; seed++) {
            IntegerNetwork network = RandomNetworks.of(seed);
            byte[] bytes = NetworkFiles.write(network);
            IntegerNetwork copy = NetworkFiles.read(bytes);
            SameNetworks.assertEqual(network, copy);
            assertArrayEquals(bytes, NetworkFiles.write(copy));
        }
    }

    @Test
    void writesEqualNetworksEqually() {
        for (int seed = 0; seed < 20; seed++) {
            assertArrayEquals(NetworkFiles.write(RandomNetworks.of(seed)), NetworkFiles.write(RandomNetworks.of(seed)));
        }
    }

    /** Spelled out from the description of the format. */
    @Test
    void writesTheFormThatItDescribes() {
        String content = """
                42 55 52 49 4e 4e 45 54  01 00 00 00
                04 00 00 00 74 69 6e 79  02 00 00 00  02 00 00 00
                02 00 00 00
                  05 00 00 00 65 6d 62 65 64  04 00 00 00 69 6e 74 34  02 00 00 00 02 00 00 00 02 00 00 00  04  e1 c3
                  04 00 00 00 68 65 61 64  04 00 00 00 69 6e 74 33  02 00 00 00 02 00 00 00 02 00 00 00  03  1c 02
                01 00 00 00
                  02 00 00 00 01 00 00 00  0f 10  00 80 00 00 00 80 00 00
                00 00 00 00
                00 00 00 00
                03 00 00 00
                  05 00 00 00 65 6d 62 65 64  02 00 00 00
                    81 ff ff ff ff ff ff ff  7f 00 00 00 00 00 00 00  01 00 00 00 00 00 00 00 00 00 d0 3f
                  04 00 00 00 68 65 61 64  02 00 00 00
                    87 fc ff ff ff ff ff ff  79 03 00 00 00 00 00 00
                    02 00 00 00 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40
                  05 00 00 00 74 6f 6b 65 6e  01 00 00 00
                    00 00 00 00 00 00 00 00  01 00 00 00 00 00 00 00  01 00 00 00 00 00 00 00 00 00 f0 3f
                03 00 00 00
                  00  05 00 00 00 65 6d 62 65 64  00 00 00 00  00 00 00 00  00 00 00 00
                  01  04 00 00 00 68 65 61 64  01 00 00 00  00 00 00 00  01 00 00 00
                  09  05 00 00 00 74 6f 6b 65 6e  02 00 00 00  01 00 00 00
                01 00 00 00  02 00 00 00
                """;
        byte[] expected = NetworkFiles.sealed(HexFormat.of().parseHex(content.replaceAll("\\s", "")));
        HexFormat hex = HexFormat.ofDelimiter(" ");
        assertEquals(hex.formatHex(expected), hex.formatHex(NetworkFiles.write(TinyNetworks.product())));
    }

    @Test
    void writesWhatOperationsShareOnce() throws Exception {
        ConstantMatrix matrix = new ConstantMatrix("shared", 64, 64, 64, 8, "int8", new byte[64 * 64]);
        RotationTable table = RotationTable.of(256, 64, 10_000);
        NetworkBuilder builder = new NetworkBuilder();
        Interval range = Interval.symmetric(8);
        Scale one = Scale.uniform(1);
        double[] factors = new double[64];
        Value x = builder.embed("embed", matrix, factors, range, one);
        Value y = builder.rope("a", x, table, 64, Rope.Pairing.HALVES, 0, range, one);
        Value z = builder.rope("b", y, table, 64, Rope.Pairing.HALVES, 0, range, one);
        Value logits = builder.matVec(z, matrix, one);
        IntegerNetwork network = builder.build("n", 256, logits, builder.argMax("token", logits));
        byte[] bytes = NetworkFiles.write(network);
        assertEquals(64 * 64 + 2 * 2 * 256 * 32, bytes.length, 1500);
        IntegerNetwork copy = NetworkFiles.read(bytes);
        SameNetworks.assertEqual(network, copy);
        assertEquals(copy.matrices().get(0), copy.matVecs().get(0).matrix());
    }

    @Test
    void packsCodesOfEachWidth() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        for (int bits = 1; bits <= 8; bits++) {
            for (int count = 1; count < 30; count++) {
                byte[] codes = new byte[count];
                for (int i = 0; i < count; i++) {
                    codes[i] = (byte) random.nextInt(-(1 << (bits - 1)), 1 << (bits - 1));
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                SealedOutput output = new SealedOutput(out, "TESTTEST", 1);
                output.packed(ByteBuffer.wrap(codes), bits);
                output.seal();
                assertEquals(12 + (count * bits + 7) / 8 + 32, out.size());
                SealedInput input = SealedInput.open(ByteBuffer.wrap(out.toByteArray()), "test", "TESTTEST", 1);
                assertArrayEquals(codes, input.packed("codes", count, bits));
                input.end();
            }
        }
    }

    @Test
    void keepsNamesInAnyScript() throws Exception {
        String name = "Vokal ä, 母音, \uD83D\uDE80, \u0000";
        NetworkBuilder builder = new NetworkBuilder();
        ConstantMatrix table = new ConstantMatrix(name, 1, 1, 1, 2, "", new byte[1]);
        Value x = builder.embed(name, table, new double[1], Interval.symmetric(2), Scale.uniform(Double.NaN));
        IntegerNetwork network = builder.build("", 1, x, builder.argMax("t", x));
        SameNetworks.assertEqual(network, NetworkFiles.read(NetworkFiles.write(network)));
    }

    @Test
    void refusesNamesThatAreNoText() {
        NetworkBuilder builder = new NetworkBuilder();
        ConstantMatrix table = new ConstantMatrix("half \uD83D", 1, 1, 1, 2, "", new byte[1]);
        Value x = builder.embed("e", table, new double[1], Interval.symmetric(2), Scale.uniform(1));
        IntegerNetwork network = builder.build("n", 1, x, builder.argMax("t", x));
        assertThrows(IllegalArgumentException.class, () -> NetworkFile.write(network, new ByteArrayOutputStream()));
    }

    @Test
    void readsFilesAndSlicesOfBuffers(@TempDir Path folder) throws Exception {
        IntegerNetwork network = RandomNetworks.of(3);
        byte[] bytes = NetworkFiles.write(network);
        Path file = folder.resolve("network.bin");
        Files.write(file, bytes);
        SameNetworks.assertEqual(network, NetworkFile.read(file));
        ByteBuffer wide = ByteBuffer.allocate(bytes.length + 20).position(7).put(bytes).flip().position(7);
        SameNetworks.assertEqual(network, NetworkFile.read(wide.asReadOnlyBuffer(), "slice"));
        assertEquals(7, wide.position());
    }

    @Test
    void saysWhichFileIsMissing(@TempDir Path folder) {
        ProblemException e = assertThrows(ProblemException.class, () -> NetworkFile.read(folder.resolve("none")));
        assertEquals(ProblemCode.FILE_MISSING, e.problem().code());
        e = assertThrows(ProblemException.class, () -> NetworkFile.read(folder));
        assertEquals(ProblemCode.FILE_UNREADABLE, e.problem().code());
    }

    @Test
    void keepsTheStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        NetworkFile.write(TinyNetworks.product(), out);
        int length = out.size();
        NetworkFile.write(TinyNetworks.product(), out);
        assertEquals(2 * length, out.size());
    }

    @Test
    void givesFaultyNetworksOtherBytes() {
        IntegerNetwork network = TinyNetworks.product();
        IntegerNetwork faulty = network.rewrite(operation -> operation instanceof MatVec product ? new MatVec("head",
                product.input(), new ConstantMatrix("head", 2, 2, 2, 3, "int3", new byte[] {-4, 3, 0, 0}),
                product.output()) : operation);
        byte[] bytes = NetworkFiles.write(network);
        byte[] others = NetworkFiles.write(faulty);
        assertEquals(bytes.length, others.length);
        int differing = 0;
        for (int i = 0; i < bytes.length - 32; i++) {
            differing += bytes[i] == others[i] ? 0 : 1;
        }
        assertEquals(1, differing);
    }
}
