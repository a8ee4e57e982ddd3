// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.RandomNetworks;
import dev.burin.network.TinyNetworks;
import dev.burin.network.evaluate.Evaluator;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Damaged and malicious files give problems with an offset within the file, and what is accepted runs. */
class NetworkFileFuzzTest {
    private static final byte[] TINY = NetworkFiles.write(TinyNetworks.product());

    private static Problem problem(byte[] bytes) {
        Problem problem = assertThrows(ProblemException.class, () -> NetworkFiles.read(bytes)).problem();
        Location.InBytes place = (Location.InBytes) problem.location();
        assertEquals("net", place.file());
        assertTrue(place.offset() >= 0 && place.offset() <= bytes.length, problem.toString());
        return problem;
    }

    private static void expect(ProblemCode code, long offset, byte[] bytes) {
        Problem problem = problem(bytes);
        assertEquals(code, problem.code(), problem.toString());
        assertEquals(offset, ((Location.InBytes) problem.location()).offset(), problem.toString());
    }

    @Test
    void refusesEveryTruncation() {
        for (int length = 0; length < TINY.length; length++) {
            byte[] cut = Arrays.copyOf(TINY, length);
            ProblemCode code = length < 8 ? ProblemCode.NETWORK_FILE_MAGIC
                    : length < 44 ? ProblemCode.NETWORK_FILE_TRUNCATED : ProblemCode.NETWORK_FILE_CORRUPT;
            assertEquals(code, problem(cut).code(), "cut to " + length);
        }
    }

    @Test
    void refusesEveryTruncationThatHasAHashOfItsOwn() {
        for (int length = 12; length < TINY.length - 32; length++) {
            ProblemCode code = problem(NetworkFiles.sealed(Arrays.copyOf(TINY, length))).code();
            assertEquals(ProblemCode.NETWORK_FILE_TRUNCATED, code, "cut to " + length);
        }
    }

    @Test
    void refusesEveryFlippedBit() {
        for (int bit = 0; bit < 8 * TINY.length; bit++) {
            byte[] flipped = TINY.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            ProblemCode code = bit < 64 ? ProblemCode.NETWORK_FILE_MAGIC
                    : bit < 96 ? ProblemCode.NETWORK_FILE_VERSION : ProblemCode.NETWORK_FILE_CORRUPT;
            assertEquals(code, problem(flipped).code(), "bit " + bit);
        }
    }

    @Test
    void refusesWhatFollowsTheNetwork() {
        byte[] content = NetworkFiles.content(TINY);
        expect(ProblemCode.NETWORK_FILE_TRAILING, content.length,
                NetworkFiles.sealed(Arrays.copyOf(content, content.length + 3)));
        expect(ProblemCode.NETWORK_FILE_CORRUPT, TINY.length - 31, Arrays.copyOf(TINY, TINY.length + 1));
    }

    @Test
    void refusesBitsThatBelongToNoCode() {
        byte[] content = NetworkFiles.content(TINY);
        int head = indexOf(content, new byte[] {3, 0x1c, 2}) + 2;
        content[head] |= (byte) 0x80;
        expect(ProblemCode.NETWORK_FILE_INVALID, head, NetworkFiles.sealed(content));
    }

    @Test
    void pointsAtTheEntryThatCannotBe() {
        byte[] content = NetworkFiles.content(TINY);
        int head = indexOf(content, new byte[] {1, 4, 0, 0, 0, 'h', 'e', 'a', 'd', 1});
        content[head + 9] = 2;
        expect(ProblemCode.NETWORK_FILE_INVALID, head, NetworkFiles.sealed(content));
        content[head] = 10;
        expect(ProblemCode.NETWORK_FILE_INVALID, head, NetworkFiles.sealed(content));
    }

    private static int indexOf(byte[] bytes, byte[] run) {
        for (int at = 0; at + run.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + run.length, run, 0, run.length)) {
                return at;
            }
        }
        throw new AssertionError("no such bytes");
    }

    /** Any count or size becomes the largest, at any place: a heap of 2 GiB would not hold what it asks for. */
    @Test
    void believesNoCountThatTheFileDoesNotHold() throws IOException {
        byte[] content = NetworkFiles.content(NetworkFiles.write(RandomNetworks.of(5)));
        int refused = 0;
        for (int at = 12; at + 4 <= content.length; at++) {
            for (int high : new int[] {0x7f, 0xff, 0x3f}) {
                byte[] huge = content.clone();
                huge[at] = huge[at + 1] = huge[at + 2] = (byte) 0xff;
                huge[at + 3] = (byte) high;
                try {
                    readAndRun(NetworkFiles.sealed(huge));
                } catch (ProblemException e) {
                    refused++;
                }
            }
        }
        assertTrue(refused > content.length, refused + " refused");
    }

    @Test
    void acceptsOnlyNetworksThatRun() throws IOException {
        Map<ProblemCode, Integer> codes = new EnumMap<>(ProblemCode.class);
        int accepted = 0;
        for (int seed = 0; seed < 6000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] content = NetworkFiles.content(NetworkFiles.write(RandomNetworks.of(seed % 50)));
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                content = mutated(content, random);
            }
            try {
                readAndRun(NetworkFiles.sealed(content));
                accepted++;
            } catch (ProblemException e) {
                codes.merge(e.problem().code(), 1, Integer::sum);
            }
        }
        assertTrue(accepted > 500 && codes.get(ProblemCode.NETWORK_FILE_INVALID) > 500
                && codes.get(ProblemCode.NETWORK_FILE_TRUNCATED) > 500, accepted + " accepted, " + codes);
    }

    /** Changes a byte or a number, takes out a run or doubles it; header and version stay. */
    private static byte[] mutated(byte[] content, SplittableRandom random) {
        int at = random.nextInt(12, content.length - 8);
        byte[] result = content.clone();
        switch (random.nextInt(5)) {
            case 0 -> result[at] = (byte) random.nextInt(256);
            case 1 -> result[at] += (byte) (random.nextBoolean() ? 1 : -1);
            case 2 -> result[at] ^= (byte) (1 << random.nextInt(8));
            case 3 -> {
                int to = random.nextInt(at, Math.min(content.length, at + 40));
                result = Arrays.copyOf(content, content.length - (to - at));
                System.arraycopy(content, to, result, at, content.length - to);
            }
            default -> {
                int length = random.nextInt(1, 8);
                System.arraycopy(content, random.nextInt(12, content.length - length), result, at, length);
            }
        }
        return result;
    }

    /** Runs the network over its context, the evaluator watching ranges, if a cache of that many positions fits here. */
    private static void readAndRun(byte[] bytes) throws IOException {
        IntegerNetwork network;
        try {
            network = NetworkFiles.read(bytes);
        } catch (ProblemException e) {
            long offset = ((Location.InBytes) e.problem().location()).offset();
            assertTrue(offset >= 12 && offset <= bytes.length - 32, e.getMessage());
            throw e;
        }
        if (network.attentions().stream().allMatch(attention -> attention.context() <= 1 << 16)) {
            Evaluator evaluator = new Evaluator(network);
            for (int position = 0; position < Math.min(network.context(), 8); position++) {
                evaluator.step(position % network.vocabulary());
            }
        }
    }
}
