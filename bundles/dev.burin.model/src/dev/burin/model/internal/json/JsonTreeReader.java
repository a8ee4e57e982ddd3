// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree from Jackson's tokens, counting values and refusing equal keys. */
final class JsonTreeReader {
    private static final int MAX_STRING = 1 << 20;
    private static final int MAX_MESSAGE = 200;

    private final JsonText text;
    private final JsonLimits limits;
    private final JsonParser parser;
    private int values;

    private JsonTreeReader(JsonText text, JsonLimits limits, JsonParser parser) {
        this.text = text;
        this.limits = limits;
        this.parser = parser;
    }

    static JsonValue read(JsonText text, JsonLimits limits) throws ProblemException {
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(limits.depth())
                .maxStringLength(MAX_STRING).maxNameLength(MAX_STRING).build();
        // A shared symbol table of keys would outlive the document and can be attacked by equal hashes.
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        try (JsonParser parser = factory.createParser(new StringReader(text.text()))) {
            return new JsonTreeReader(text, limits, parser).readDocument();
        } catch (ProblemException e) {
            throw e;
        } catch (StreamConstraintsException e) {
            throw ProblemException.of(ProblemCode.JSON_TOO_LARGE, text.at(offset(e)), firstLine(e));
        } catch (JsonProcessingException e) {
            throw ProblemException.of(ProblemCode.JSON_MALFORMED, text.at(offset(e)), firstLine(e));
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.JSON_MALFORMED, text.at(0), String.valueOf(e.getMessage()));
        }
    }

    private static int offset(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
    }

    private static String firstLine(JsonProcessingException e) {
        String line = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("malformed");
        return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + "...";
    }

    private JsonValue readDocument() throws IOException {
        if (parser.nextToken() == null) {
            throw ProblemException.of(ProblemCode.JSON_MALFORMED, text.at(0), "it is empty");
        }
        JsonValue root = readValue();
        if (parser.nextToken() != null) {
            throw ProblemException.of(ProblemCode.JSON_MALFORMED, text.at(offset()), "more follows the value");
        }
        return root;
    }

    private JsonValue readValue() throws IOException {
        int at = offset();
        if (++values > limits.values()) {
            throw ProblemException.of(ProblemCode.JSON_TOO_LARGE, text.at(at),
                    "more than " + limits.values() + " values");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> readObject(at);
            case START_ARRAY -> readArray(at);
            case VALUE_STRING -> new JsonValue.Text(text, at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Number(text, at, parser.getText());
            case VALUE_TRUE -> new JsonValue.Bool(text, at, true);
            case VALUE_FALSE -> new JsonValue.Bool(text, at, false);
            case VALUE_NULL -> new JsonValue.Null(text, at);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw ProblemException.of(ProblemCode.JSON_MALFORMED, text.at(at), "a value was expected");
        };
    }

    private JsonValue readObject(int at) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyAt = offset();
            parser.nextToken();
            if (members.put(key, readValue()) != null) {
                throw ProblemException.of(ProblemCode.JSON_KEY_DUPLICATE, text.at(keyAt), key);
            }
        }
        return new JsonValue.Members(text, at, members);
    }

    private JsonValue readArray(int at) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(readValue());
        }
        return new JsonValue.Elements(text, at, elements);
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
