// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with a tiny model and what stands beside it, and the specs that the tests bring along. */
public final class Workshop {
    private static final int DIM = 8;
    private static final int HIDDEN = 12;
    private static final int LAYERS = 2;
    private static final int HEADS = 2;
    private static final int KV_HEADS = 1;
    private static final int VOCABULARY = 16;
    private static final int CONTEXT = 32;

    private final Path folder;

    /** Fills the folder with {@code tiny.bin}, a tokenizer, a text, a broken model, and a model that has no tokenizer. */
    public Workshop(Path folder) {
        this.folder = folder;
        try {
            Files.write(folder.resolve("tiny.bin"), model());
            Files.write(folder.resolve("tokenizer.bin"), new byte[1]);
            Files.writeString(folder.resolve("sample.txt"), "To be, or not to be");
            Files.writeString(folder.resolve("broken.bin"), "abc");
            Files.createDirectories(folder.resolve("alone"));
            Files.write(folder.resolve("alone/tiny.bin"), model());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a llama2.c file of two layers, all weights zero. */
    private static byte[] model() {
        int head = DIM / HEADS;
        int attention = DIM + 2 * DIM * DIM + 2 * KV_HEADS * head * DIM;
        int layer = attention + DIM + 3 * HIDDEN * DIM;
        int floats = VOCABULARY * DIM + LAYERS * layer + DIM + CONTEXT * head;
        ByteBuffer file = ByteBuffer.allocate(7 * 4 + floats * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : new int[] {DIM, HIDDEN, LAYERS, HEADS, KV_HEADS, VOCABULARY, CONTEXT}) {
            file.putInt(value);
        }
        return file.array();
    }

    /** Reads a text as if it stood in the folder. */
    public WaferSpecs.Result parse(String text) {
        return WaferSpecs.parse(text, folder.resolve("spec.wafer"));
    }

    /** Returns the problem as {@code line:column+length severity code: message}, the folder's path as {@code $FOLDER}. */
    public String show(Problem problem) {
        Location.InText place = (Location.InText) problem.location();
        return place.line() + ":" + place.column() + "+" + place.length() + " " + problem.severity().id() + " "
                + problem.code().id() + ": " + problem.message().replace(folder.toString(), "$FOLDER");
    }

    /** Returns the text of a spec that stands with the tests, such as {@code specs/full.wafer}. */
    public static String text(String name) {
        try (var in = Workshop.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the wafer files in a folder beside this class. */
    public static List<Path> files(String name) {
        try (Stream<Path> files = Files.list(Path.of(Workshop.class.getResource(name).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".wafer")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
