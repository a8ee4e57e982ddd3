// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.huggingface;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.TensorNames;
import dev.burin.model.internal.InputFiles;
import dev.burin.model.internal.MappedFile;
import dev.burin.model.internal.MappedTensor;
import dev.burin.model.internal.json.JsonLimits;
import dev.burin.model.internal.json.JsonText;
import dev.burin.model.internal.json.JsonValue;
import dev.burin.model.safetensors.SafetensorsFile;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The tensors of one safetensors file, or of the shards that an index names. */
final class WeightFiles {
    private static final int MAX_SHARDS = 4096;
    /** Headers stay in memory, so all of them together are limited too. */
    private static final long MAX_HEADERS = 1 << 26;
    /** A plain file name: nothing that could lead out of the folder. */
    private static final Pattern SHARD_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*\\.safetensors");

    private record Held(SafetensorsFile file, SafetensorsFile.Entry entry) {
    }

    private final Location place;
    private long headerBytes;
    private final TreeMap<String, SafetensorsFile> files = new TreeMap<>();
    private final Map<String, Held> tensors = new HashMap<>();

    /** @param place where a tensor that no file holds should have been named */
    private WeightFiles(Location place) {
        this.place = place;
    }

    static WeightFiles of(SafetensorsFile file) throws ProblemException {
        WeightFiles result = new WeightFiles(file.headerPlace());
        result.add(file);
        return result;
    }

    /** Opens all shards of an index. @throws ProblemException if a shard is missing or lacks one of its tensors */
    static WeightFiles ofIndex(Path index) throws ProblemException {
        JsonValue.Members json = JsonText.parseFile(index, JsonLimits.HEADER).asObject("the index");
        JsonValue.Members map = json.require("weight_map").asObject("weight_map");
        WeightFiles result = new WeightFiles(map.location());
        for (Map.Entry<String, JsonValue> member : map.members().entrySet()) {
            String name = member.getValue().asString("weight_map");
            if (!result.files.containsKey(name)) {
                if (!SHARD_NAME.matcher(name).matches() || result.files.size() == MAX_SHARDS) {
                    throw ProblemException.of(ProblemCode.SAFETENSORS_SHARD_INVALID, member.getValue().location(),
                            name);
                }
                Path shard = index.toAbsolutePath().resolveSibling(name);
                requireShard(shard, member.getValue());
                result.add(SafetensorsFile.open(shard));
            }
            if (!result.files.get(name).entries().containsKey(member.getKey())) {
                throw ProblemException.of(ProblemCode.TENSOR_MISSING, member.getValue().location(), member.getKey());
            }
        }
        return result;
    }

    /** Makes sure that a shard is a file, and complains where the index names it. */
    private static void requireShard(Path shard, JsonValue name) throws ProblemException {
        try {
            InputFiles.requireFile(shard);
        } catch (ProblemException e) {
            throw new ProblemException(e.problem().at(name.location()), e);
        }
    }

    private void add(SafetensorsFile file) throws ProblemException {
        headerBytes += file.headerBytes();
        if (headerBytes > MAX_HEADERS) {
            throw ProblemException.of(ProblemCode.JSON_TOO_LARGE, file.headerPlace(),
                    "the headers of all shards are longer than " + MAX_HEADERS + " bytes");
        }
        files.put(file.file().path().getFileName().toString(), file);
        for (SafetensorsFile.Entry entry : file.entries().values()) {
            Held other = tensors.put(entry.name(), new Held(file, entry));
            if (other != null) {
                throw ProblemException.of(ProblemCode.TENSOR_DUPLICATE, entry.place(), entry.name(),
                        other.file().file().path().getFileName(), file.file().path().getFileName());
            }
        }
    }

    /** Returns a tensor under its stable name. @throws ProblemException if it is missing or has another shape */
    MappedTensor tensor(String source, TensorNames.Shape shape) throws ProblemException {
        Held held = tensors.get(source);
        if (held == null) {
            throw ProblemException.of(ProblemCode.TENSOR_MISSING, place, source);
        }
        SafetensorsFile.Entry entry = held.entry();
        boolean vector = shape.rows() == 1 && shape.name().endsWith("norm");
        List<Long> wanted = vector ? List.of((long) shape.columns())
                : List.of((long) shape.rows(), (long) shape.columns());
        if (!entry.shape().equals(wanted)) {
            throw ProblemException.of(ProblemCode.TENSOR_SHAPE, entry.place(), source, entry.shape(), wanted);
        }
        return new MappedTensor(shape.name(), held.file().file(), entry.offset(), shape.rows(), shape.columns(),
                entry.type());
    }

    /** Checks that every tensor is used. @throws ProblemException {@code tensor-unexpected} */
    void requireOnly(Set<String> used, int layers) throws ProblemException {
        for (SafetensorsFile file : files.values()) {
            for (SafetensorsFile.Entry entry : file.entries().values()) {
                if (!used.contains(entry.name()) && !HuggingFaceNames.isRotaryTable(entry.name())) {
                    throw ProblemException.of(ProblemCode.TENSOR_UNEXPECTED, entry.place(), entry.name(), layers);
                }
            }
        }
    }

    long bytes() {
        return files.values().stream().map(SafetensorsFile::file).mapToLong(MappedFile::size).sum();
    }

    /** Adds all files in the order of their names to the digest. */
    void digest(MessageDigest digest, Progress progress) {
        files.values().forEach(file -> file.file().digest(digest, progress));
    }
}
