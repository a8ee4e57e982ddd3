// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.bench;

/**
 * A spec as long as they get: a network of the Llama family of 126 layers, each operation declared, each matrix quantized
 * and embedded by rules of its layer and placed on a tile of its own. It has no errors.
 */
public final class LargeSpec {
    /** The lines of the text. */
    public static final int LINES = 5000;
    private static final int LAYERS = 126;
    private static final int COLUMNS = 48;
    private static final int DIM = 64;
    private static final int HIDDEN = 172;

    private final StringBuilder text = new StringBuilder();
    private int lines;
    private int tiles;

    private LargeSpec() {
    }

    /** Returns the text; the same each time. */
    public static String text() {
        LargeSpec spec = new LargeSpec();
        spec.line("wafer large {");
        spec.line("  process generic7 { clock 1 GHz }");
        spec.network();
        spec.rules();
        spec.placement();
        while (spec.lines < LINES - 1) {
            spec.line("  // line " + (spec.lines + 1));
        }
        spec.line("}");
        return spec.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
        lines++;
    }

    private void network() {
        line("  network llama {");
        line("    layer embed: embedding 512 x " + DIM);
        String residual = "embed";
        for (int i = 0; i < LAYERS; i++) {
            residual = layer("layers." + i, residual);
        }
        line("    layer norm: norm from " + residual);
        line("    layer head: matrix 512 x " + DIM + " from norm");
        line("  }");
    }

    private String layer(String name, String residual) {
        line("    layer " + name + ".attention.norm: norm from " + residual);
        for (String part : new String[] {"q", "k", "v"}) {
            line("    layer " + name + ".attention." + part + ": matrix " + DIM + " x " + DIM + " from " + name
                    + ".attention.norm");
        }
        line("    layer " + name + ".attention.mix: attention 4 heads from " + name + ".attention.q, " + name
                + ".attention.k, " + name + ".attention.v");
        line("    layer " + name + ".attention.o: matrix " + DIM + " x " + DIM + " from " + name + ".attention.mix");
        line("    layer " + name + ".attention.sum: add from " + residual + ", " + name + ".attention.o");
        line("    layer " + name + ".mlp.norm: norm from " + name + ".attention.sum");
        line("    layer " + name + ".mlp.gate: matrix " + HIDDEN + " x " + DIM + " from " + name + ".mlp.norm");
        line("    layer " + name + ".mlp.up: matrix " + HIDDEN + " x " + DIM + " from " + name + ".mlp.norm");
        line("    layer " + name + ".mlp.gated: gate from " + name + ".mlp.gate, " + name + ".mlp.up");
        line("    layer " + name + ".mlp.down: matrix " + DIM + " x " + HIDDEN + " from " + name + ".mlp.gated");
        line("    layer " + name + ".mlp.sum: add from " + name + ".attention.sum, " + name + ".mlp.down");
        return name + ".mlp.sum";
    }

    private void rules() {
        line("  quantize * { weights int8 per row; activations int8 }");
        for (int i = 0; i < LAYERS; i++) {
            line("  quantize layers." + i + ".attention { weights int4 per row }");
            line("  quantize layers." + i + ".mlp.up, layers." + i + ".mlp.gate { weights digits 2 }");
        }
        for (int i = 0; i < LAYERS; i++) {
            line("  fabric layers." + i + ".attention { folded 8 }");
            line("  fabric layers." + i + ".mlp { adders depth +2 }");
        }
    }

    private void placement() {
        line("  place {");
        tile("embed");
        for (int i = 0; i < LAYERS; i++) {
            for (String part : new String[] {"attention.q", "attention.k", "attention.v", "attention.o", "mlp.gate",
                    "mlp.up",
                "mlp.down"}) {
                tile("layers." + i + "." + part);
            }
        }
        tile("head");
        line("  }");
    }

    private void tile(String matrix) {
        int x = 2 * (tiles % COLUMNS) - COLUMNS;
        int y = 2 * (tiles / COLUMNS) - COLUMNS / 2;
        line("    tile t" + tiles++ + " at " + x + " mm, " + y + " mm size 2 mm x 2 mm {");
        line("      " + matrix);
        if (tiles % 4 != 0) {
            line("    }");
        } else {
            text.setLength(text.length() - 1);
            text.append(" }\n");
        }
    }
}
