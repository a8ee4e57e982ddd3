// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.lang.WaferSpecs;
import dev.burin.spec.Clip;
import dev.burin.spec.DigitsScheme;
import dev.burin.spec.FoldedFabric;
import dev.burin.spec.IntegerScheme;
import dev.burin.spec.Selector;
import dev.burin.spec.SpecFactory;
import dev.burin.spec.WaferSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixRulesTest {

    private static WaferSpec spec(String statements) {
        return WaferSpecs.parse("wafer a { " + statements + " }", Path.of("a.wafer")).spec().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"*, embed, true", "*, layers.0.mlp.up, true", "layers.*.mlp.*, layers.11.mlp.up, true",
            "layers.*.mlp.*, layers.0.attention.q, false", "*.attention, layers.0.attention.q, true",
            "*.attention, layers.0.mlp.up, false", "layers.1, layers.1.mlp.down, true", "layers.1, layers.11.mlp.down, false",
            "head, head, true", "head, layers.0.head, false", "*.q, layers.3.attention.q, true", "layers.0.mlp.up, layers.0.mlp, false",
            "*mlp*, layers.0.mlp.up, true", "**, embed, true"})
    void patternsSelectNamesAndAllBelowThem(String pattern, String name, boolean selected) {
        Selector selector = SpecFactory.eINSTANCE.createSelector();
        selector.setPattern(pattern);
        assertEquals(selected, MatrixRules.selects(List.of(selector), name));
    }

    @Test
    void laterRulesWinPartByPart() {
        WaferSpec spec = spec("quantize * { weights int4; activations int10; clip max } "
                + "quantize layers.0 { weights digits 2 } quantize *.up { activations int6 } fabric * { folded 2 } "
                + "fabric *.mlp { folded 8 }");
        MatrixRules up = MatrixRules.of(spec, "layers.0.mlp.up");
        assertInstanceOf(DigitsScheme.class, up.weights().orElseThrow());
        assertEquals(OptionalInt.of(6), up.activationBits());
        assertEquals(Optional.of(Clip.MAX), up.clip());
        assertEquals(8, ((FoldedFabric) up.fabric().orElseThrow()).getFactor());
        MatrixRules head = MatrixRules.of(spec, "head");
        assertEquals(4, ((IntegerScheme) head.weights().orElseThrow()).getBits());
        assertEquals(2, ((FoldedFabric) head.fabric().orElseThrow()).getFactor());
    }

    @Test
    void whatNoRuleStatesIsEmpty() {
        MatrixRules rules = MatrixRules.of(spec("quantize *.mlp { weights int4 }"), "head");
        assertEquals(new MatrixRules(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty()), rules);
    }

    @Test
    void aReferenceSelectsTheVeryLayer() {
        WaferSpec spec = spec("network n { layer a: matrix 8 x 8 layer a.b: matrix 8 x 8 } quantize layer a { weights int4 }");
        assertTrue(MatrixRules.of(spec, "a").weights().isPresent());
        assertTrue(MatrixRules.of(spec, "a.b").weights().isEmpty());
    }
}
