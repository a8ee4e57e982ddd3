// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.io.Hashes;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.RopeStyle;
import dev.burin.network.file.NetworkFile;
import dev.burin.quantize.weights.QuantizedMatrix;
import dev.burin.quantize.weights.WeightScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoweredFileTest {
    private final Lowered lowered = lowered();
    private final byte[] bytes = bytes(lowered);

    private static Lowered lowered() {
        try {
            return Models.lower(Models.random(Models.config(RopeStyle.HALF, true, 6, 2), 1),
                    new WeightScheme.Digits(2, 6, 4), Numerics.DEFAULT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Lowered lowered) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LoweredFile.write(lowered, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] networkBytes(Lowered lowered) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkFile.write(lowered.network(), out);
        return out.toByteArray();
    }

    private static Lowered read(byte[] content) throws ProblemException {
        return LoweredFile.read(ByteBuffer.wrap(content), "cache");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Lowered copy = read(bytes);
        assertArrayEquals(networkBytes(lowered), networkBytes(copy));
        assertEquals(List.copyOf(lowered.matrices().keySet()), List.copyOf(copy.matrices().keySet()));
        lowered.matrices().forEach((name, matrix) -> {
            QuantizedMatrix other = copy.matrices().get(name);
            assertArrayEquals(matrix.scales(), other.scales(), name);
            assertEquals(matrix.relativeError(), other.relativeError(), name);
            assertEquals(matrix.matrix().codes(), other.matrix().codes(), name);
        });
        assertArrayEquals(bytes, bytes(copy));
    }

    @Test
    void reportsTheVeryMatricesOfTheNetworkThatItRead() throws IOException {
        Lowered copy = read(bytes);
        copy.network().matVecs().forEach(product ->
                assertSame(product.matrix(), copy.matrices().get(product.name()).matrix()));
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("lowered.bin");
        Files.write(file, bytes);
        assertArrayEquals(bytes, bytes(LoweredFile.read(file)));
    }

    @Test
    void isNoNetworkFile() throws IOException {
        ProblemException e = assertThrows(ProblemException.class, () -> NetworkFile.read(ByteBuffer.wrap(bytes), "x"));
        assertEquals(ProblemCode.NETWORK_FILE_MAGIC, e.problem().code());
        byte[] network = networkBytes(lowered);
        e = assertThrows(ProblemException.class, () -> read(network));
        assertEquals(ProblemCode.NETWORK_FILE_MAGIC, e.problem().code());
    }

    @Test
    void refusesMatricesThatAreNotTheNetworks() throws IOException {
        Map<String, QuantizedMatrix> others = new LinkedHashMap<>(lowered.matrices());
        others.put("head", read(bytes).matrices().get("head"));
        Lowered mixed = new Lowered(lowered.network(), others);
        assertThrows(IllegalArgumentException.class, () -> LoweredFile.write(mixed, new ByteArrayOutputStream()));
    }

    @Test
    void refusesEveryCutAndEveryFlippedByte() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThrows(ProblemException.class, () -> read(cut));
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThrows(ProblemException.class, () -> read(flipped));
        }
    }

    /** The list of matrices behind the network, changed and sealed again: all that is accepted makes sense. */
    @Test
    void acceptsOnlyScalesThatMakeSense() throws IOException {
        byte[] content = Arrays.copyOf(bytes, bytes.length - 32);
        int start = networkBytes(lowered).length - 32;
        assertEquals(lowered.matrices().size(), ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(start));
        SplittableRandom random = new SplittableRandom(2);
        List<ProblemException> problems = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            byte[] changed = content.clone();
            for (int run = random.nextInt(1, 9), at = random.nextInt(start, content.length - 8); run > 0; run--) {
                changed[at + run - 1] = (byte) (random.nextBoolean() ? 0xff : random.nextInt(256));
            }
            try {
                Lowered accepted = read(sealed(changed));
                accepted.matrices().values().forEach(matrix -> assertTrue(Arrays.stream(matrix.scales())
                        .allMatch(scale -> scale > 0 && scale < Double.POSITIVE_INFINITY)));
            } catch (ProblemException e) {
                long offset = ((Location.InBytes) e.problem().location()).offset();
                assertTrue(offset >= start && offset <= content.length, e.getMessage());
                problems.add(e);
            }
        }
        assertTrue(problems.size() > 100 && problems.size() < 1400, problems.size() + " problems");
    }

    private static byte[] sealed(byte[] content) {
        byte[] sealed = Arrays.copyOf(content, content.length + 32);
        System.arraycopy(Hashes.sha256(content), 0, sealed, content.length, 32);
        return sealed;
    }
}
