// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns tokens, as the vocabulary writes them, back into text. */
sealed interface Decoder {

    String decode(List<String> tokens);

    /** Returns the bytes that one token stands for inside a text. */
    byte[] bytes(String token);

    /** The counterpart of byte-level pieces. */
    record ByteLevel() implements Decoder {
        @Override
        public String decode(List<String> tokens) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            tokens.forEach(token -> out.writeBytes(bytes(token)));
            return LossyUtf8.decode(out.toByteArray());
        }

        @Override
        public byte[] bytes(String token) {
            return ByteCharacters.decode(token);
        }
    }

    /**
     * The counterpart of pieces whose spaces were replaced.
     *
     * @param space what stands for a space
     * @param byteFallback whether {@code <0x41>} stands for a byte
     * @param dropInFirst whether every space of the first token is dropped
     * @param strip how many spaces are dropped from the text's start at most
     */
    record Spaces(String space, boolean byteFallback, boolean dropInFirst, int strip) implements Decoder {
        @Override
        public String decode(List<String> tokens) {
            StringBuilder out = new StringBuilder();
            ByteArrayOutputStream run = new ByteArrayOutputStream();
            for (int i = 0; i < tokens.size(); i++) {
                Optional<Byte> fallback = fallback(tokens.get(i));
                if (fallback.isPresent()) {
                    run.write(fallback.get());
                } else {
                    flush(run, out);
                    out.append(tokens.get(i).replace(space, dropInFirst && i == 0 ? "" : " "));
                }
            }
            flush(run, out);
            int start = 0;
            while (start < strip && start < out.length() && out.charAt(start) == ' ') {
                start++;
            }
            return out.substring(start);
        }

        /** Writes a run of bytes as text, or each as U+FFFD if together they are not UTF-8. */
        private static void flush(ByteArrayOutputStream run, StringBuilder out) {
            try {
                out.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(run.toByteArray())));
            } catch (CharacterCodingException e) {
                out.append("\ufffd".repeat(run.size()));
            }
            run.reset();
        }

        @Override
        public byte[] bytes(String token) {
            Optional<Byte> fallback = fallback(token);
            return fallback.isPresent() ? new byte[] {fallback.get()}
                    : token.replace(space, " ").getBytes(StandardCharsets.UTF_8);
        }

        private Optional<Byte> fallback(String token) {
            boolean form = byteFallback && token.length() == 6 && token.startsWith("<0x") && token.endsWith(">");
            int high = form ? Character.digit(token.charAt(3), 16) : -1;
            int low = form ? Character.digit(token.charAt(4), 16) : -1;
            return high < 0 || low < 0 ? Optional.empty() : Optional.of((byte) (high << 4 | low));
        }
    }
}
