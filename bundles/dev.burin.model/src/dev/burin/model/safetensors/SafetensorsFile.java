// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.safetensors;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.DataType;
import dev.burin.model.internal.MappedFile;
import dev.burin.model.internal.json.JsonLimits;
import dev.burin.model.internal.json.JsonText;
import dev.burin.model.internal.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapped safetensors file whose header has been read and checked against the file. */
public final class SafetensorsFile {
    private static final String METADATA = "__metadata__";
    private static final int MAX_DIMENSIONS = 8;
    private static final int HEADER_START = 8;

    /** One tensor as the header declares it. */
    public static final class Entry {
        private final String name;
        private final DataType type;
        private final List<Long> shape;
        private final long offset;
        private final long bytes;
        private final JsonValue declaration;

        private Entry(String name, DataType type, List<Long> shape, long offset, long bytes, JsonValue declaration) {
            this.name = name;
            this.type = type;
            this.shape = List.copyOf(shape);
            this.offset = offset;
            this.bytes = bytes;
            this.declaration = declaration;
        }

        public String name() {
            return name;
        }

        public DataType type() {
            return type;
        }

        /** Returns the size of each dimension, the slowest first. */
        public List<Long> shape() {
            return shape;
        }

        /** Returns where the data begins in the file, in bytes. */
        public long offset() {
            return offset;
        }

        /** Returns the length of the data in bytes. */
        public long bytes() {
            return bytes;
        }

        /** Returns where the header speaks of the tensor; finding the place takes time, so it is for problems only. */
        public Location place() {
            return declaration.location();
        }
    }

    private final MappedFile file;
    private final long dataStart;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private SafetensorsFile(MappedFile file, long dataStart) {
        this.file = file;
        this.dataStart = dataStart;
    }

    /** Maps a file and checks its header. @throws ProblemException if the header or an offset is impossible */
    public static SafetensorsFile open(Path path) throws ProblemException {
        MappedFile file = MappedFile.open(path);
        file.require(0, HEADER_START, "the header's length");
        long length = file.readLong(0);
        if (length < 2 || length > JsonLimits.HEADER.bytes()) {
            throw ProblemException.of(ProblemCode.SAFETENSORS_HEADER_LENGTH, file.at(0),
                    Long.toUnsignedString(length), JsonLimits.HEADER.bytes());
        }
        file.require(HEADER_START, length, "the header");
        SafetensorsFile result = new SafetensorsFile(file, HEADER_START + length);
        JsonValue header = JsonText.parseRange(file, HEADER_START, (int) length, JsonLimits.HEADER);
        for (Map.Entry<String, JsonValue> member : header.asObject("the header").members().entrySet()) {
            if (!member.getKey().equals(METADATA)) {
                result.readEntry(member.getKey(), member.getValue());
            }
        }
        result.checkCoverage();
        return result;
    }

    /** Returns the mapped file. */
    public MappedFile file() {
        return file;
    }

    /** Returns the length of the header in bytes. */
    public long headerBytes() {
        return dataStart - HEADER_START;
    }

    /** Returns where the header begins. */
    public Location headerPlace() {
        return file.at(HEADER_START);
    }

    /** Returns the tensors by their names, in the order of the header. */
    public Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    private void readEntry(String name, JsonValue value) throws ProblemException {
        JsonValue.Members members = value.asObject("tensor " + name);
        DataType type = type(name, members.require("dtype"));
        JsonValue shapeValue = members.require("shape");
        List<Long> shape = new ArrayList<>();
        for (JsonValue size : shapeValue.asArray("shape")) {
            shape.add(size.asLong("a dimension of " + name, 0, Long.MAX_VALUE));
        }
        if (shape.size() > MAX_DIMENSIONS) {
            throw shapeValue.unexpected("shape", "at most " + MAX_DIMENSIONS + " dimensions");
        }
        JsonValue offsetsValue = members.require("data_offsets");
        List<JsonValue> offsets = offsetsValue.asArray("data_offsets");
        if (offsets.size() != 2) {
            throw offsetsValue.unexpected("data_offsets", "an array of 2");
        }
        long begin = offsets.get(0).asLong("the begin of " + name, 0, Long.MAX_VALUE);
        long end = offsets.get(1).asLong("the end of " + name, 0, Long.MAX_VALUE);
        checkRange(name, offsetsValue, begin, end);
        long bytes = bytes(shape, type);
        if (bytes != end - begin) {
            throw ProblemException.of(ProblemCode.SAFETENSORS_LENGTH_MISMATCH, shapeValue.location(), name,
                    bytes < 0 ? "more than 2^63" : bytes, end - begin);
        }
        entries.put(name, new Entry(name, type, shape, dataStart + begin, bytes, value));
    }

    private static DataType type(String name, JsonValue value) throws ProblemException {
        String written = value.asString("dtype");
        for (DataType type : DataType.values()) {
            if (type.name().equals(written)) {
                return type;
            }
        }
        throw ProblemException.of(ProblemCode.SAFETENSORS_DTYPE_UNKNOWN, value.location(), name, value.shown());
    }

    private void checkRange(String name, JsonValue offsets, long begin, long end) throws ProblemException {
        long length = file.size() - dataStart;
        if (begin > end) {
            throw ProblemException.of(ProblemCode.SAFETENSORS_OFFSETS_INVALID, offsets.location(), name, begin,
                    end, length);
        }
        if (end > length) {
            long start = Math.min(begin, length);
            file.require(dataStart + start, end - start, "tensor " + name);
        }
    }

    /** Returns the bytes of a tensor, or -1 if they are beyond 63 bits. */
    private static long bytes(List<Long> shape, DataType type) {
        if (shape.contains(0L)) {
            return 0;
        }
        try {
            long bytes = type.bytes();
            for (long size : shape) {
                bytes = Math.multiplyExact(bytes, size);
            }
            return bytes;
        } catch (ArithmeticException e) {
            return -1;
        }
    }

    /** Checks that the tensors cover the data without overlap or gap. */
    private void checkCoverage() throws ProblemException {
        List<Entry> ordered = new ArrayList<>(entries.values());
        ordered.sort(Comparator.comparingLong(Entry::offset).thenComparingLong(Entry::bytes));
        long end = dataStart;
        String before = "";
        for (Entry entry : ordered) {
            if (entry.offset() < end) {
                throw ProblemException.of(ProblemCode.SAFETENSORS_OVERLAP, entry.place(), before, entry.name());
            }
            if (entry.offset() > end) {
                throw ProblemException.of(ProblemCode.SAFETENSORS_HOLE, file.at(end), entry.offset() - end,
                        entry.name());
            }
            end += entry.bytes();
            before = entry.name();
        }
        if (end != file.size()) {
            throw ProblemException.of(ProblemCode.MODEL_FILE_TRAILING, file.at(end), file.size() - end);
        }
    }
}
