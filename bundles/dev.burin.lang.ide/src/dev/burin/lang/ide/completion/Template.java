// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement with places to fill in.
 *
 * @param label       what a list of proposals shows
 * @param body        the text; {@code ${1:int8}} is a place with a first guess, {@code ${0}} where the caret ends
 * @param description what it is for
 */
public record Template(String label, String body, String description) {
    private static final Map<String, List<Template>> BY_KEYWORD = table();

    /** Returns the templates of statements that the rule of the grammar reads and that begin with the keyword. */
    static List<Template> of(String rule, String keyword) {
        return BY_KEYWORD.getOrDefault(rule + " " + keyword, List.of());
    }

    /** Returns all templates. */
    public static List<Template> all() {
        return BY_KEYWORD.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<Template>> table() {
        Map<String, List<Template>> table = new LinkedHashMap<>();
        put(table, "WaferSpec wafer", "wafer … { model … }", """
                wafer ${1:name} {
                  process generic7 { clock 1 GHz }
                  model "${2:model}"
                  quantize * { weights int8 per row; activations int8 }
                  fabric * { adders }
                  place automatic
                  export rom { bin } rtl { testbench }
                }
                """, "a whole spec: a model as adders, placed automatically");
        put(table, "QuantizeRule quantize", "quantize … { weights int }",
                "quantize ${1:*} { weights ${2:int8} per row; activations ${3:int8} }", "integer weights");
        put(table, "QuantizeRule quantize", "quantize … { weights digits }",
                "quantize ${1:*.mlp} { weights digits ${2:2} }", "weights of few signed powers of two");
        put(table, "FabricRule fabric", "fabric … { adders }", "fabric ${1:*} { adders }",
                "shift-and-add logic, no storage");
        put(table, "FabricRule fabric", "fabric … { folded }", "fabric ${1:*.attention} { folded ${2:8} }",
                "ROM beside multipliers");
        put(table, "ModelReference model", "model … { tokenizer … }",
                "model \"${1:model}\" { tokenizer \"${2:tokenizer.json}\" }", "a model and its tokenizer");
        put(table, "Network network", "network llama { … }", """
                network llama {
                  dim ${1:96}; layers ${2:4}; heads ${3:6}; kv heads ${4:6}; hidden ${5:256}
                  vocabulary ${6:512}; context ${7:256}
                }""", "a network of the Llama family by its measures");
        put(table, "Process process", "process … like …",
                "process ${1:mine} like ${2:generic7} { clock ${3:1 GHz} }", "a process of your own");
        put(table, "Calibration calibrate", "calibrate { text … }",
                "calibrate { text \"${1:sample.txt}\"; tokens ${2:512} }", "measure activation ranges on a text");
        put(table, "AttentionSettings attention", "attention { context; lanes }",
                "attention { context ${1:256}; lanes ${2:32} }", "caches and attention units");
        put(table, "WaferGeometry geometry", "geometry { … }",
                "geometry { diameter ${1:300 mm}; reticle ${2:26 mm} x ${3:33 mm}; edge ${4:3 mm} }",
                        "the wafer's measures");
        put(table, "Placement place", "place automatic", "place automatic", "let Burin place everything");
        put(table, "Placement place", "place automatic { tile … }", """
                place automatic {
                  tile ${1:name} at ${2:0 mm}, ${3:0 mm} size ${4:1 mm} x ${5:1 mm} { ${6:*} }
                }""", "some tiles by hand, the rest automatically");
        put(table, "Tile tile", "tile … at … size …",
                "tile ${1:name} at ${2:0 mm}, ${3:0 mm} size ${4:1 mm} x ${5:1 mm} { ${6:*} }",
                        "a tile and what stands on it");
        put(table, "Assignment put", "put … on …", "put ${1:*} on ${2:tile}", "a matrix onto a tile");
        put(table, "Simulation simulate", "simulate { prompt … }",
                "simulate { prompt \"${1:Once upon a time}\"; tokens ${2:64} }", "what a simulation begins with");
        put(table, "WaferSpec export", "export rom … rtl …", "export rom { ${1:bin; hex} } rtl { testbench }",
                "ROM images and SystemVerilog");
        return table;
    }

    private static void put(Map<String, List<Template>> table, String key, String label, String body, String description) {
        table.computeIfAbsent(key, each -> new ArrayList<>()).add(new Template(label, body.stripTrailing(), description));
    }
}
