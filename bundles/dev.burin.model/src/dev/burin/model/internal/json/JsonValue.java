// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal.json;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that knows its place. The {@code as} methods give the Java value or complain, at that place, that
 * {@code what} is something else than it must be.
 */
public sealed interface JsonValue {

    /** Returns the document. */
    JsonText text();

    /** Returns the index of the value's first character in the document. */
    int at();

    /** Returns the value as a complaint shows it. */
    String shown();

    /** An object; its members in the order of the document. */
    record Members(JsonText text, int at, Map<String, JsonValue> members) implements JsonValue {
        /** Returns a member unless it is absent or null. */
        public Optional<JsonValue> get(String key) {
            return Optional.ofNullable(members.get(key)).filter(value -> !(value instanceof Null));
        }

        /** Returns a member. @throws ProblemException {@code json-key-missing} if it is absent or null */
        public JsonValue require(String key) throws ProblemException {
            Optional<JsonValue> value = get(key);
            if (value.isEmpty()) {
                throw ProblemException.of(ProblemCode.JSON_KEY_MISSING, location(), key);
            }
            return value.get();
        }

        /** Returns a member that must be an integer within bounds. */
        public int integer(String key, int min, int max) throws ProblemException {
            return (int) require(key).asLong(key, min, max);
        }

        /** Returns a member that is an integer within bounds, or the default if it is absent. */
        public int integer(String key, int min, int max, int otherwise) throws ProblemException {
            return get(key).isPresent() ? integer(key, min, max) : otherwise;
        }

        /** Returns a member that is a string, or the default if it is absent. */
        public String string(String key, String otherwise) throws ProblemException {
            Optional<JsonValue> value = get(key);
            return value.isPresent() ? value.get().asString(key) : otherwise;
        }

        /** Returns a member that is true or false, or the default if it is absent. */
        public boolean bool(String key, boolean otherwise) throws ProblemException {
            Optional<JsonValue> value = get(key);
            return value.isPresent() ? value.get().asBoolean(key) : otherwise;
        }

        @Override
        public String shown() {
            return "an object";
        }
    }

    /** An array. */
    record Elements(JsonText text, int at, List<JsonValue> elements) implements JsonValue {
        @Override
        public String shown() {
            return "an array of " + elements.size();
        }
    }

    /** A string. */
    record Text(JsonText text, int at, String value) implements JsonValue {
        @Override
        public String shown() {
            return '"' + (value.length() <= 80 ? value : value.substring(0, 80) + "...") + '"';
        }
    }

    /** A number as it is written. */
    record Number(JsonText text, int at, String literal) implements JsonValue {
        @Override
        public String shown() {
            return literal.length() <= 40 ? literal : literal.substring(0, 40) + "...";
        }
    }

    /** True or false. */
    record Bool(JsonText text, int at, boolean value) implements JsonValue {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** Null. */
    record Null(JsonText text, int at) implements JsonValue {
        @Override
        public String shown() {
            return "null";
        }
    }

    /** Returns the place of the value. */
    default Location location() {
        return text().at(at());
    }

    /** Returns the object. */
    default Members asObject(String what) throws ProblemException {
        if (this instanceof Members object) {
            return object;
        }
        throw unexpected(what, "an object");
    }

    /** Returns the array's elements. */
    default List<JsonValue> asArray(String what) throws ProblemException {
        if (this instanceof Elements array) {
            return array.elements();
        }
        throw unexpected(what, "an array");
    }

    /** Returns the string. */
    default String asString(String what) throws ProblemException {
        if (this instanceof Text string) {
            return string.value();
        }
        throw unexpected(what, "a string");
    }

    /** Returns the truth value. */
    default boolean asBoolean(String what) throws ProblemException {
        if (this instanceof Bool bool) {
            return bool.value();
        }
        throw unexpected(what, "true or false");
    }

    /** Returns the integer, which must be within bounds. */
    default long asLong(String what, long min, long max) throws ProblemException {
        if (this instanceof Number number && number.literal().length() <= 20) {
            try {
                long value = Long.parseLong(number.literal());
                if (value >= min && value <= max) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // it has a fraction or an exponent or is beyond 64 bits: complained about below
            }
        }
        throw unexpected(what, "an integer from " + min + " to " + max);
    }

    /** Returns the number, rounded to binary64. */
    default double asDouble(String what) throws ProblemException {
        if (this instanceof Number number) {
            return Double.parseDouble(number.literal());
        }
        throw unexpected(what, "a number");
    }

    /** Makes the complaint that the value is not what it must be. */
    default ProblemException unexpected(String what, String wanted) {
        return ProblemException.of(ProblemCode.JSON_VALUE_UNEXPECTED, location(), what, wanted, shown());
    }
}
