// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.lang.ide.facts.BuiltCosts;
import dev.burin.lang.ide.facts.BuiltFacts;
import dev.burin.lang.ide.facts.MatrixCost;
import dev.burin.lang.ide.server.WaferLanguageServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;

/** What a chip cost when it was built last is said as long as the spec has not changed what cost it. */
class BuiltFactsTest extends OverServer {
    private static final String ADDERS = "adders depth +0 registers every 1";

    @Override
    LanguageServer start(RecordingClient connected) {
        MatrixCost up = new MatrixCost("digits 2", ADDERS, 150, 12_345, 0, 250_000, 5, 1, 0.031, List.of("t"));
        MatrixCost head = new MatrixCost("int8 per row", "folded 4", 400, 0, 2048, 4000, 9, 4, 0.004, List.of());
        BuiltFacts built = spec -> spec.getFileName().toString().equals("spec.wafer")
                ? Optional.of(new BuiltCosts(Map.of("layers.0.mlp.up", up, "layers.1.mlp.up", up, "head", head)))
                : Optional.empty();
        WaferLanguageServer made = LanguageServers.create(built);
        made.connect(connected);
        return made;
    }

    private List<String> hints(String text) throws Exception {
        open(text);
        return answer(server.getTextDocumentService().inlayHint(new InlayHintParams(document(),
                new Range(new Position(2, 0), new Position(9, 0))))).stream().map(InlayHint::getLabel)
                .map(label -> label.getLeft()).toList();
    }

    private static String spec(String scheme) {
        return """
                wafer a {
                  model "tiny.bin"
                  quantize *.up { weights SCHEME }
                  fabric *.up { adders }
                  fabric head { folded 4 }
                  place automatic {
                    tile t at 0 mm, 0 mm size 1 mm x 1 mm { *.up }
                  }
                }
                """.replace("SCHEME", scheme);
    }

    @Test
    void hintsSayWhatWasBuilt() throws Exception {
        assertEquals(List.of("2 matrices, 192 weights, 1,536 bit", "2 matrices, 24.7 k adders, 0.50 mm²",
                "1 matrix, 2,048 bit ROM, 4,000 µm²", "1 tile, 14 matrices placed automatically",
                "2 matrices, 192 weights, 0.50 mm², 50 % full"), hints(spec("digits 2")));
    }

    @Test
    void costsOfAnotherSchemeAreNotSaid() throws Exception {
        assertEquals("2 matrices, 192 weights, 768 bit", hints(spec("int4")).get(0));
    }

    @Test
    void hoverSaysWhatAMatrixCost() throws Exception {
        String text = hover(spec("digits 2"), "fabric he|ad");
        assertTrue(text.endsWith("last build: 2,048 bit ROM, 4,000 µm², latency 9 cycles, interval 4 cycles, error 0.4 %"), text);
        assertFalse(hover(spec("digits 2").replace("folded 4", "folded 8"), "fabric he|ad").contains("last build"));
    }
}
