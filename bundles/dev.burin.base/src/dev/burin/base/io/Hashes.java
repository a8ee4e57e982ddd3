// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Content hashes. */
public final class Hashes {
    private Hashes() {
    }

    /** Returns a new SHA-256 digest, which every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the SHA-256 of the bytes. */
    public static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }
}
