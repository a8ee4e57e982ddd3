// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seeded damage: to bytes, as disks and networks do it, and to the tokens of JSON, as an attacker would. */
final class Mutations {
    private static final long[] EXTREMES = {0, 1, -1, 2, 7, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 1 << 20, 1 << 24,
        Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff_ffffL, 1L << 32, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE,
        Float.floatToIntBits(Float.NaN), Float.floatToIntBits(Float.POSITIVE_INFINITY), 0xff80_0000L};
    private static final Pattern JSON_TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null|[\\[\\]{},:]");
    private static final String[] JSON_TOKENS = {"null", "true", "false", "[]", "{}", "[[]]", "\"\"", "\"x\"", "\"a b\"",
        "\"\\ud800\"", "\"\\u0000\"", "0", "-0", "-1", "1", "2", "1.5", "1e999", "-1e999", "1e-999", "2147483647",
        "2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "18446744073709551615", "0x10", "NaN", "Infinity", "{", "}", "[", "]", ",", ":", "\"", "/*", "\u2581", "'a'"};

    private Mutations() {
    }

    /** Returns a damaged copy: one to four random changes of bits, ranges and integers. */
    static byte[] bytes(byte[] good, Random random) {
        byte[] bytes = good;
        for (int change = random.nextInt(4); change >= 0; change--) {
            bytes = change(bytes, random);
        }
        return bytes;
    }

    private static byte[] change(byte[] bytes, Random random) {
        int at = bytes.length == 0 ? 0 : index(bytes.length, random);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
        return switch (random.nextInt(8)) {
            case 0, 1 -> flipBit(bytes, at, random);
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> splice(bytes, at, 0, random(length, random));
            case 4 -> splice(bytes, at, length, new byte[0]);
            case 5 -> splice(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            case 6 -> splice(bytes, at, Math.min(4, bytes.length - at), integer(4, random));
            default -> splice(bytes, at, Math.min(8, bytes.length - at), integer(8, random));
        };
    }

    /** Returns a place that is as often in the first hundred bytes, where headers are, as in all the rest. */
    private static int index(int length, Random random) {
        return random.nextInt(random.nextBoolean() ? Math.min(length, 100) : length);
    }

    private static byte[] flipBit(byte[] bytes, int at, Random random) {
        byte[] copy = bytes.clone();
        if (copy.length > 0) {
            copy[at] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] random(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] integer(int width, Random random) {
        long value = EXTREMES[random.nextInt(EXTREMES.length)];
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (value >> 8 * i);
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int at, int removed, byte[] inserted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(inserted);
        out.write(bytes, at + removed, bytes.length - at - removed);
        return out.toByteArray();
    }

    /** Returns JSON in which one to three tokens, or runs of them, are replaced, removed, repeated or nested deep. */
    static String json(String good, Random random) {
        List<String> tokens = new ArrayList<>();
        for (Matcher matcher = JSON_TOKEN.matcher(good); matcher.find();) {
            tokens.add(matcher.group());
        }
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = index(tokens.size(), random);
            int length = Math.min(tokens.size() - at, 1 + random.nextInt(6));
            switch (random.nextInt(12)) {
                case 0 -> tokens.subList(at, at + length).clear();
                case 1 -> tokens.addAll(at, List.copyOf(tokens.subList(at, at + length)));
                case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
                case 3 -> tokens.set(at, nested(random.nextBoolean() ? "[" : "{\"a\":", random));
                case 4 -> tokens.set(at, "9".repeat(1 + random.nextInt(2000)));
                case 5 -> tokens.set(at, "\"" + "x".repeat(random.nextInt(5000)) + "\"");
                default -> tokens.set(at, JSON_TOKENS[random.nextInt(JSON_TOKENS.length)]);
            }
            if (tokens.isEmpty()) {
                return "";
            }
        }
        return String.join(random.nextBoolean() ? "" : "\n", tokens);
    }

    private static String nested(String open, Random random) {
        return open.repeat(1 << random.nextInt(15));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
