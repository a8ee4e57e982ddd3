// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against the examples of FIPS 180-4. */
class HashesTest {

    @Test
    void hashesNothing() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                HexFormat.of().formatHex(Hashes.sha256(new byte[0])));
    }

    @Test
    void hashesAbc() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HexFormat.of().formatHex(Hashes.sha256("abc".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void givesADigestOfItsOwnToEachCaller() {
        assertNotSame(Hashes.sha256(), Hashes.sha256());
    }
}
