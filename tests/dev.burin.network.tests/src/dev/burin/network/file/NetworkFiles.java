// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import dev.burin.base.io.Hashes;
import dev.burin.network.IntegerNetwork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/** Network files in memory. */
final class NetworkFiles {
    private NetworkFiles() {
    }

    static byte[] write(IntegerNetwork network) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            NetworkFile.write(network, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static IntegerNetwork read(byte[] bytes) throws IOException {
        return NetworkFile.read(ByteBuffer.wrap(bytes), "net");
    }

    /** Returns the content with the hash that makes it look whole. */
    static byte[] sealed(byte[] content) {
        MessageDigest digest = Hashes.sha256();
        byte[] hash = digest.digest(content);
        byte[] bytes = Arrays.copyOf(content, content.length + hash.length);
        System.arraycopy(hash, 0, bytes, content.length, hash.length);
        return bytes;
    }

    /** Returns all before the hash. */
    static byte[] content(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 32);
    }
}
