// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.Problems;
import dev.burin.model.internal.json.JsonLimits;
import dev.burin.model.internal.json.JsonText;
import dev.burin.model.internal.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Places, limits and rules of the JSON reader. */
final class JsonTextTest {

    private static JsonValue parse(String text) throws ProblemException {
        return JsonText.parse(Path.of("f.json"), text.getBytes(StandardCharsets.UTF_8), JsonLimits.SMALL);
    }

    @Test
    void valuesKnowTheirPlace() throws ProblemException {
        JsonValue.Members root = parse("{\n  \"\u00e9\": 1,\n  \"b\": [true, null, \"x\"]}").asObject("root");
        assertEquals("f.json:2:8", root.require("\u00e9").location().toString());
        assertEquals("f.json:3:15", root.require("b").asArray("b").get(1).location().toString());
        assertTrue(root.get("c").isEmpty());
    }

    @Test
    void wrongTypesAndRangesAreNamedAtTheirPlace() throws ProblemException {
        JsonValue.Members root = parse("{\"a\": 5,\n\"b\": 1.5, \"c\": 99999999999999999999, \"d\": \"s\"}")
                .asObject("root");
        Problems.expectAt(1, 7, ProblemCode.JSON_VALUE_UNEXPECTED, () -> root.integer("a", 6, 9));
        Problems.expectAt(2, 6, ProblemCode.JSON_VALUE_UNEXPECTED, () -> root.integer("b", 0, 9));
        Problems.expect(ProblemCode.JSON_VALUE_UNEXPECTED, () -> root.integer("c", 0, 9));
        Problems.expect(ProblemCode.JSON_VALUE_UNEXPECTED, () -> root.bool("d", true));
        Problems.expectAt(1, 1, ProblemCode.JSON_KEY_MISSING, () -> root.require("e"));
    }

    @Test
    void malformedTextIsNamedAtItsPlace() {
        Problems.expectAt(2, 2, ProblemCode.JSON_MALFORMED, () -> parse("{\n ]"));
        Problems.expect(ProblemCode.JSON_MALFORMED, () -> parse(""));
        Problems.expectAt(1, 4, ProblemCode.JSON_MALFORMED, () -> parse("{} {}"));
        Problems.expect(ProblemCode.JSON_MALFORMED, () -> parse("{\"a\":"));
        Problems.expectAt(2, ProblemCode.JSON_MALFORMED,
                () -> JsonText.parse(Path.of("f"), new byte[] {'[', '"', (byte) 0xc3, '"', ']'}, JsonLimits.SMALL));
    }

    @Test
    void equalKeysAreRefused() {
        Problems.expectAt(2, 1, ProblemCode.JSON_KEY_DUPLICATE, () -> parse("{\"a\":1,\n\"a\":1}"));
        Problems.expect(ProblemCode.JSON_KEY_DUPLICATE, () -> parse("{\"a\":1,\"\\u0061\":2}"));
    }

    @Test
    void depthAndNumberOfValuesAreLimited() {
        Problems.expect(ProblemCode.JSON_TOO_LARGE, () -> parse("[".repeat(100_000)));
        Problems.expect(ProblemCode.JSON_TOO_LARGE, () -> parse("[" + "1,".repeat(JsonLimits.SMALL.values()) + "1]"));
    }
}
