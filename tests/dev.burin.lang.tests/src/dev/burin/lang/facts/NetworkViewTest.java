// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.text.NamePattern;
import dev.burin.lang.WaferSpecs;
import dev.burin.lang.ide.bench.LargeSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkViewTest {
    private static final NetworkView LARGE = NetworkView.of(WaferSpecs.parse(LargeSpec.text(), Path.of("large.wafer")).spec()
            .orElseThrow(), Optional.empty());

    /** The index only saves work: the answer is that of matching every name. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "layers.1", "layers.1.mlp", "layers.*.mlp.up", "*.up", "layers.12*.attention", "head", "nothing",
        "layers.1.", "", "l*", "*.mlp.*", "layers.125.mlp.up.more"})
    void selectsWhatThePatternMatchesInTheOrderOfTheNetwork(String pattern) {
        List<String> expected = LARGE.shapes().keySet().stream().filter(new NamePattern(pattern)::matches).toList();
        assertEquals(expected, LARGE.selected(pattern));
        assertEquals(expected.stream().filter(LARGE::isMatrix).toList(), LARGE.selectedMatrices(pattern));
    }

    @Test
    void theLargeSpecIsAsLongAsItSays() {
        assertEquals(LargeSpec.LINES, LargeSpec.text().lines().count());
    }
}
