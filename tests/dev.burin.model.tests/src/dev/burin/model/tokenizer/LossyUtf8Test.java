// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The replacements that the Unicode standard recommends; {@code _} stands for U+FFFD. */
final class LossyUtf8Test {

    @ParameterizedTest
    @CsvSource({"61,a", "80,_", "8080,__", "c3,_", "c361,_a", "c0af,__", "e08080,___", "e0a0,_", "e28261,_a", "eda080,___",
        "edbfbf61,___a", "eda0,__", "ed,_", "ed61,_a", "f09f98,_", "f09f9861,_a", "f0808080,____", "f4908080,____",
        "f1808061,_a", "f8888080,____", "fe,_", "61ff62,a_b", "f09f98f09f9880,_\ud83d\ude00"})
    void replacesEachMaximalSubpart(String hex, String wanted) {
        assertEquals(wanted.replace('_', '\ufffd'), LossyUtf8.decode(HexFormat.of().parseHex(hex)));
    }

    @Test
    void keepsEveryCharacter() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        assertEquals(all.toString(), LossyUtf8.decode(all.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
