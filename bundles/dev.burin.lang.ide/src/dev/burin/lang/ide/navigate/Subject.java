// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.navigate;

import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.Range;

/** What a place in a spec is about; it travels as JSON, so it is a bean. */
public final class Subject {
    private String kind;
    private String name;
    private Range range;
    private List<String> matrices = List.of();
    private List<String> tiles = List.of();
    private String modelUri;

    /** For the JSON reader. */
    public Subject() {
        // the fields are set by reflection
    }

    Subject(String kind, String name, Range range, List<String> matrices, List<String> tiles, String modelUri) {
        this.kind = Objects.requireNonNull(kind);
        this.name = Objects.requireNonNull(name);
        this.range = range;
        this.matrices = List.copyOf(matrices);
        this.tiles = List.copyOf(tiles);
        this.modelUri = modelUri;
    }

    /** Returns layer, pattern, tile, model, rule, network, place or wafer. */
    public String getKind() {
        return kind;
    }

    /** Returns its name, the text of its pattern, or the path of its file. */
    public String getName() {
        return name;
    }

    /** Returns the word or the statement in the text. */
    public Range getRange() {
        return range;
    }

    /** Returns the stable names of the matrices that it is about, ten thousand at most. */
    public List<String> getMatrices() {
        return matrices;
    }

    /** Returns the names of the tiles that it is about, as far as the spec states tiles. */
    public List<String> getTiles() {
        return tiles;
    }

    /** Returns the model file that holds the weights, or null, as JSON has it, if none is known. */
    public String getModelUri() {
        return modelUri;
    }
}
