// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void turnsStableNamesIntoModuleNames() {
        assertIdentifiers(List.of("layers.3.mlp.up", "head"), "layers_3_mlp_up", "head");
    }

    @Test
    void replacesWhatVerilogDoesNotHave() {
        assertIdentifiers(List.of("7up", "", "a b\n", "größe", "$x", "../up"), "_7up", "_", "a_b_", "gr__e", "_x",
                "___up");
    }

    @Test
    void avoidsKeywordsInAnyCase() {
        assertIdentifiers(List.of("module", "Wire", "uwire", "output.1"), "module_", "Wire_", "uwire_", "output_1");
    }

    @Test
    void numbersNamesThatBecomeEqualInTheOrderGiven() {
        assertIdentifiers(List.of("a.b", "a_b", "A.B", "a b"), "a_b", "a_b_2", "A_B_3", "a_b_4");
        assertIdentifiers(List.of("a_2", "a.b", "a_b", "a_b_2"), "a_2", "a_b", "a_b_2", "a_b_2_2");
    }

    @Test
    void keepsModulesApartFromTestbenches() {
        assertIdentifiers(List.of("m", "m_tb"), "m", "m_tb_2");
        assertIdentifiers(List.of("m_tb", "m"), "m_tb", "m_2");
    }

    @Test
    void keepsVeryLongNamesApart() {
        List<String> names = List.of("x".repeat(300) + "1", "x".repeat(300) + "2");
        List<String> identifiers = List.copyOf(Identifiers.of(names).values());
        assertEquals(120, identifiers.get(0).length());
        assertEquals(identifiers.get(0) + "_2", identifiers.get(1));
    }

    @Test
    void givesUniqueIdentifiersToWhateverNames() {
        Random random = new Random(3);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(4); length > 0; length--) {
                name.append("aA_._2tb\u00e4\u4e2d $".charAt(random.nextInt(12)));
            }
            names.add(name.toString());
        }
        var identifiers = Identifiers.of(names);
        assertEquals(new HashSet<>(names), identifiers.keySet());
        Set<String> files = new HashSet<>();
        for (String identifier : identifiers.values()) {
            assertTrue(identifier.matches("[A-Za-z_][A-Za-z0-9_]*"), identifier);
            assertTrue(files.add(identifier.toLowerCase(Locale.ROOT)), identifier);
            assertTrue(files.add(Identifiers.testbench(identifier).toLowerCase(Locale.ROOT)), identifier);
        }
    }

    private static void assertIdentifiers(List<String> names, String... identifiers) {
        assertEquals(List.of(identifiers), List.copyOf(Identifiers.of(names).values()));
    }
}
