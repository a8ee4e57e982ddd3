// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.io.Hashes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Changes bytes of an image and, so that the change is not noticed by the header's hash alone, hashes the header anew. */
final class ImageForge {
    private final byte[] image;

    ImageForge(byte[] image) {
        this.image = image.clone();
    }

    /** Returns where the bytes of the text first stand. */
    int find(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + wanted.length <= image.length; i++) {
            if (Arrays.equals(image, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError(text + " is not in the image");
    }

    ImageForge u32(int offset, long value) {
        ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).putInt(offset, (int) value);
        return this;
    }

    ImageForge u64(int offset, long value) {
        ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).putLong(offset, value);
        return this;
    }

    ImageForge bytes(int offset, int... values) {
        for (int i = 0; i < values.length; i++) {
            image[offset + i] = (byte) values[i];
        }
        return this;
    }

    ImageForge flip(int bit) {
        image[bit / 8] ^= (byte) (1 << bit % 8);
        return this;
    }

    /** Puts the right hash at the header's end, if the header's length leaves room for one. */
    ImageForge rehash() {
        int length = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
        if (length >= 32 && length <= image.length) {
            byte[] hash = Hashes.sha256(Arrays.copyOf(image, length - 32));
            System.arraycopy(hash, 0, image, length - 32, hash.length);
        }
        return this;
    }

    byte[] image() {
        return image;
    }

    Path write(Path file) throws IOException {
        return Files.write(file, image);
    }
}
