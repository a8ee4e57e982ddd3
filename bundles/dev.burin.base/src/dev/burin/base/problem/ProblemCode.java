// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The problem table. Each entry gives severity, message with arguments {@code {0}}, {@code {1}}, …, and help: one or
 * two sentences of background that the message has no room for. Messages say what is wrong, then what to do.
 */
public enum ProblemCode {
    // ---- files and the machine
    FILE_MISSING(Severity.ERROR, "{0} does not exist; check the path",
            "Paths in a spec are relative to the folder of the spec; paths on the command line to the current folder."),
    FILE_UNREADABLE(Severity.ERROR, "{0} cannot be read: {1}",
            "The operating system refused to open or read the file."),
    OUTPUT_UNWRITABLE(Severity.ERROR, "{0} cannot be written: {1}; what stood there before is untouched",
            "Exports are written beside their goal and moved into place when whole, so a failed export loses nothing."),
    OUTPUT_NOT_OURS(Severity.ERROR, "{0} holds {1}, which Burin did not write; move it away or export to another folder",
            "An export replaces its whole folder, so it only replaces what the folder's burin-export.json lists."),
    TOOL_MISSING(Severity.ERROR, "{0} is needed and was not found; install it with: {1}",
            "Burin runs independent tools to check its outputs; they come from the operating system's packages."),
    OUTPUT_EXISTS(Severity.ERROR, "{0} exists already; give another name, or --force to replace it",
            "A spec that somebody may have edited is not replaced without being asked."),
    CANCELLED(Severity.INFO, "cancelled; nothing was changed", "The operation was stopped before it was done."),
    INTERNAL_ERROR(Severity.ERROR, "internal error: {0}; please report this",
            "A defect in Burin itself; the stack trace is in the log or shown with --trace."),

    // ---- spec (dev.burin.lang)
    SPEC_SYNTAX(Severity.ERROR, "{0}", "The text is not a wafer spec at this place; what follows is still read."),
    SPEC_NUMBER_INVALID(Severity.ERROR, "{0} does not fit here; {1}",
            "Counts are whole numbers up to 2147483647; lengths go up to 1 m, frequencies up to 1000 GHz."),
    SPEC_UNIT_WRONG(Severity.ERROR, "{0} is not {1}; write a number with one of the units {2}",
            "Quantities always carry a unit, so that a spec can be read without knowing the tool."),
    SPEC_TYPE_UNKNOWN(Severity.ERROR, "{0} is not an integer type; write int and a width, such as {1}",
            "Weights are int2 to int8, digits or ternary; activations int4 to int16; attention caches int4 to int8."),
    SPEC_VALUE_OUT_OF_RANGE(Severity.ERROR, "{0} is {1}, but must be {2} to {3}",
            "The value cannot be built or would mean nothing."),
    SPEC_MEASURE_NOT_POSITIVE(Severity.ERROR, "{0} is {1}; it must be above zero", "Nothing can be built of that size."),
    SPEC_NAME_UNKNOWN(Severity.ERROR, "there is no {0} named {1} in this spec{2}",
            "Names after from, on and layer refer to layers and tiles that the spec declares itself."),
    SPEC_NAME_DUPLICATE(Severity.ERROR, "the {0} {1} is declared twice; rename or remove one of the two",
            "A name stands for one thing, and follows it into ROM sections and RTL modules."),
    SPEC_SETTING_DUPLICATE(Severity.ERROR, "{0} is stated twice; remove one of the two",
            "Only rules (quantize, fabric) may repeat: of them the later wins."),
    SPEC_LAYER_UNKNOWN(Severity.ERROR, "the network has no layer {0}{1}",
            "Names are those that burin build lists, such as layers.0.mlp.up; a prefix stands for all below it."),
    SPEC_PATTERN_UNMATCHED(Severity.ERROR, "{0} matches nothing in the network{1}",
            "In a pattern * stands for any characters, dots included; a matched prefix stands for all below it."),
    SPEC_NO_MATRIX(Severity.ERROR, "{0} selects no matrix: only matrices have a fabric and a place, and {1} is none",
            "Norms, gates and additions have no weights to embed; they stand where the matrices are that they serve."),
    SPEC_RULE_CONTRADICTS(Severity.ERROR, "{0} is {1} here, but {2} in line {3}; remove one of the two",
            "Two rules for the same names state different things; later rules win, so the first has no effect."),
    SPEC_RULE_SHADOWED(Severity.WARNING, "this rule has no effect: rules below it decide about all that {0} matches",
            "Later rules win over earlier ones; put the general rule first and its exceptions below."),
    SPEC_RULE_EMPTY(Severity.WARNING, "this rule states nothing; state something or remove it",
            "A rule without settings changes nothing."),
    SPEC_SHAPE_MISMATCH(Severity.ERROR, "{0} needs {1} values, but {2} gives {3}",
            "A matrix R x C reads C values and gives R; gates, additions and attention need inputs of fitting widths."),
    SPEC_INPUT_COUNT(Severity.ERROR, "{0} reads {1}, but {2} stated",
            "embedding reads tokens; matrix and norm read one layer; gate two; add two or more; attention q, k and v."),
    SPEC_WIRING_CYCLE(Severity.ERROR, "{0} reads its own output by way of {1}; a network must be free of cycles",
            "Tokens flow through the network once; the only memory is the attention cache."),
    SPEC_NOT_DIVISIBLE(Severity.ERROR, "{0} ({1}) is not a multiple of {2} ({3})",
            "Heads share the width evenly, key heads serve equally many query heads, groups cover a row exactly."),
    SPEC_NETWORK_MIXED(Severity.ERROR, "{0} stands in a network that is declared layer by layer; use one of the two",
            "A network is declared by its measures or by its layers."),
    SPEC_NETWORK_MISSING(Severity.ERROR, "the wafer holds no network; state a model file or a network",
            "model \"FILE\" reads everything from a model file; network NAME { … } declares a network without weights."),
    SPEC_MODEL_NOT_STATED(Severity.WARNING, "no model file is stated: the spec can be checked, but not built",
            "The weights come from a model file: model \"FILE\"."),
    SPEC_FILE_MISSING(Severity.ERROR, "the {0} {1} does not exist in {2}{3}",
            "Paths in a spec are relative to the folder of the spec."),
    SPEC_MODEL_UNUSABLE(Severity.ERROR, "the model {0} cannot be used: {1}",
            "The file exists, but its headers do not describe a network that Burin can engrave."),
    SPEC_MODEL_MISMATCH(Severity.ERROR, "{0} is {1} here, but {2} in the model {3}; correct or remove it",
            "What a spec declares beside a model file must agree with the file."),
    SPEC_TOKENIZER_MISSING(Severity.WARNING, "no tokenizer stands beside {0}; texts cannot be read or written",
            "State one: model \"FILE\" { tokenizer \"FILE\" }. Token numbers work without."),
    SPEC_ACCUMULATOR_OVERFLOW(Severity.ERROR,
            "{0}: {1}-bit weights times {2}-bit activations over {3} inputs need {4} bits, but the accumulator has {5}",
            "In the worst case all products have the same sign. Use narrower types, or a wider accumulator up to 32."),
    SPEC_CONTEXT_TOO_LONG(Severity.ERROR, "context {0} is longer than the {1} positions that the model knows",
            "A model gives nonsense beyond the positions it was trained for."),
    SPEC_LANES_EXCEED_CONTEXT(Severity.ERROR, "{0} lanes are more than the {1} positions of the context",
            "A lane reads one cached position per cycle; more lanes than positions would always idle."),
    SPEC_TOKENS_EXCEED_CONTEXT(Severity.WARNING, "{0} tokens do not fit the {1} positions of the context",
            "Generation stops when the attention cache is full."),
    SPEC_FOLD_UNEVEN(Severity.WARNING, "folding by {0} does not divide the {1} inputs of {2}; some slots stay empty",
            "Each multiplier takes so many weights of a row in turn; the last one of a row is not filled."),
    SPEC_PROCESS_UNKNOWN(Severity.ERROR, "{0} is not a built-in process, which are {2}{1}",
            "A process of your own says which built-in one it is like: process mine like generic7 { … }."),
    SPEC_GEOMETRY_IMPOSSIBLE(Severity.ERROR, "{0} is {1}, but must be {2} {3}, which is {4}",
            "Tiles fit into reticle fields, reticle fields onto the wafer, and the edge ring leaves room within."),
    SPEC_TILE_OUTSIDE(Severity.ERROR, "tile {0} leaves the wafer: a corner is {1} mm from the centre, the limit is {2}",
            "The usable part is a circle: the wafer's radius less the edge ring. The wafer's centre is the origin."),
    SPEC_TILES_OVERLAP(Severity.ERROR, "tile {0} overlaps tile {1}; move one of the two",
            "Two tiles may touch but not share area."),
    SPEC_TILE_UNUSED(Severity.WARNING, "nothing stands on tile {0}; put a matrix on it or remove it",
            "An empty tile costs area and does nothing."),
    SPEC_PLACED_TWICE(Severity.ERROR, "{0} stands on tile {1} already; remove it from one of the two",
            "A matrix stands on one tile."),
    SPEC_NOT_PLACED(Severity.ERROR, "{0} of {1} matrices stand on no tile, such as {2}; place them or write automatic",
            "With place automatic { … } what the block leaves out is placed automatically."),
    SPEC_PROBLEMS_CUT(Severity.INFO, "{0} more problems are not shown; solve those above first",
            "A list of a thousand problems helps nobody."),

    // ---- model files (dev.burin.model)
    MODEL_FORMAT_UNKNOWN(Severity.ERROR, "{0} is not a model that Burin reads: {1}",
            "A model is a .safetensors file or a Hugging Face folder (config.json, tokenizer.json, model.safetensors), "
                    + "or a llama2.c .bin file with its tokenizer beside it."),
    MODEL_FILE_TRUNCATED(Severity.ERROR, "the file ends after {0} bytes, but {1} takes {2} bytes from here; "
            + "copy or download it again", "The file is shorter than its own header says."),
    MODEL_FILE_TRAILING(Severity.ERROR, "{0} bytes follow the last tensor; the file is damaged or of another format",
            "Every byte of a model file belongs to its header or to a tensor."),
    MODEL_FILE_TOO_LARGE(Severity.ERROR, "{0} is longer than {1} bytes; this is not the file it should be",
            "Headers, configurations and tokenizers are read into memory, so their length is limited."),
    MODEL_CONFIG_MISSING(Severity.ERROR, "{0} must stand beside the weights; download it from where the model is from",
            "Weights in safetensors do not say how many heads the network has; config.json does."),
    MODEL_CONFIG_INVALID(Severity.ERROR, "the model's configuration is impossible: {0}",
            "The hyperparameters contradict each other or are out of range; the file is damaged or of another kind."),
    MODEL_CONFIG_UNSUPPORTED(Severity.ERROR, "{0} is {1}, but Burin builds only {2}; use another model",
            "The configuration asks for something that would change the network's results, so it is not ignored."),
    MODEL_TOO_LARGE(Severity.ERROR, "{0} needs {1} MiB of memory, but Java may use only {2} MiB; raise -Xmx",
            "The float reference network keeps all weights in memory."),
    JSON_MALFORMED(Severity.ERROR, "this is not JSON: {0}; the file is damaged or of another kind",
            "The text breaks the rules of RFC 8259 at this place."),
    JSON_TOO_LARGE(Severity.ERROR, "more JSON than a model needs: {0}; this is not the file it should be",
            "Nesting depth, string length and the number of values are limited, so that a file cannot exhaust memory."),
    JSON_KEY_DUPLICATE(Severity.ERROR, "\"{0}\" stands here twice; remove one of the two",
            "RFC 8259 leaves open which of two equal keys counts, so neither does."),
    JSON_KEY_MISSING(Severity.ERROR, "\"{0}\" is missing here; the file is incomplete or of another kind",
            "A value that has no safe default is not there."),
    JSON_VALUE_UNEXPECTED(Severity.ERROR, "{0} must be {1}, but is {2}",
            "The value has another type or range than its format allows."),
    SAFETENSORS_HEADER_LENGTH(Severity.ERROR, "the header's length {0} is not between 2 and {1}; "
            + "this is not a safetensors file", "The first eight bytes give the length of the JSON that follows."),
    SAFETENSORS_DTYPE_UNKNOWN(Severity.ERROR, "tensor {0} is of type {1}; convert the model to F32, F16 or BF16",
            "Burin quantizes float weights itself and does not read weights that are quantized already."),
    SAFETENSORS_OFFSETS_INVALID(Severity.ERROR, "tensor {0} lies at bytes {1} to {2} of {3}; the file is damaged",
            "A tensor begins before it ends and ends within the file."),
    SAFETENSORS_LENGTH_MISMATCH(Severity.ERROR, "tensor {0} takes {1} bytes by its shape, but its offsets span {2}; "
            + "the file is damaged", "Shape, type and offsets of a tensor must agree."),
    SAFETENSORS_OVERLAP(Severity.ERROR, "tensors {0} and {1} overlap; the file is damaged",
            "Each byte of the data belongs to one tensor."),
    SAFETENSORS_HOLE(Severity.ERROR, "{0} bytes before tensor {1} belong to none; the file is damaged",
            "The safetensors format does not allow unused bytes between tensors."),
    SAFETENSORS_SHARD_INVALID(Severity.ERROR, "\"{0}\" is not a shard's file name; it must name a .safetensors file "
            + "in the model's folder", "An index must not reach outside the model's folder."),
    TENSOR_MISSING(Severity.ERROR, "tensor {0} is missing; the file is incomplete or not a Llama model",
            "The configuration says how many layers there are, and each needs its nine tensors."),
    TENSOR_DUPLICATE(Severity.ERROR, "tensor {0} stands in {1} and in {2}; remove one of the two",
            "A tensor must stand in one shard only."),
    TENSOR_UNEXPECTED(Severity.ERROR, "tensor {0} has no place in a Llama model of {1} layers; "
            + "the model is of another kind than its configuration says",
            "A tensor that is not used would mean that the network computes something else than the model does."),
    TENSOR_SHAPE(Severity.ERROR, "tensor {0} is {1}, but the configuration makes it {2}",
            "Weights and configuration are of different models, or one of the two is damaged."),
    TENSOR_NOT_FINITE(Severity.ERROR, "tensor {0} holds {1} at row {2}, column {3}; repair or convert the model again",
            "NaN and infinity cannot be quantized."),
    LLAMA2C_VERSION(Severity.ERROR, "version {0} of the llama2.c format is not read; export it as version 0 or 1",
            "Version 2 holds weights that are quantized already; Burin quantizes float weights itself."),
    TOKENIZER_INVALID(Severity.ERROR, "the tokenizer is damaged: {0}",
            "The tokenizer file contradicts itself or breaks its format."),
    TOKENIZER_UNSUPPORTED(Severity.ERROR, "the tokenizer uses {0}, which Burin does not have; use another tokenizer",
            "A part that is not known would change tokens, so it is not ignored."),
    TOKENIZER_MISFIT(Severity.ERROR, "the tokenizer has {0} tokens, but the model has {1}; give the model's own "
            + "tokenizer", "Token numbers are rows of the embedding, so both must come from the same training."),

    // ---- texts, quantization and lowering (dev.burin.compile)
    TEXT_NOT_UTF8(Severity.ERROR, "{0} is not UTF-8 here; convert it", "Texts are read as UTF-8 and never guessed."),
    TEXT_EMPTY(Severity.ERROR, "{0} holds no token; give a text", "There is nothing to measure on an empty text."),
    TOKENIZER_NEEDED(Severity.ERROR, "{0} has no tokenizer, so that texts mean nothing to it; state one in the spec: "
            + "model \"FILE\" { tokenizer \"FILE\" }", "Token numbers work without: --prompt-ids."),
    PROMPT_TOKEN_UNKNOWN(Severity.ERROR, "there is no token {0}: the model knows 0 to below {1}",
            "Token numbers are rows of the embedding."),
    PROMPT_TOO_LONG(Severity.ERROR, "the prompt has {0} tokens, but the caches hold {1} positions; shorten it or state a "
            + "larger context", "The prompt's tokens take positions as generated ones do."),
    PROMPT_EMPTY(Severity.ERROR, "the prompt has no tokens; give some",
            "The tokenizer has no begin token, so that an empty text gives nothing to start from."),
    BUILD_NEEDS_MODEL(Severity.ERROR, "wafer {0} states no model, so that there are no weights to engrave; state one: "
            + "model \"FILE\"", "A spec without a model file can be checked, but not built."),
    BUILD_NEEDS_FAMILY(Severity.ERROR, "network {0} is declared layer by layer and can only be checked; remove its layers "
            + "to build the network that the model file describes", "Building lowers networks of the Llama family."),

    ACTIVATION_TOO_LARGE(Severity.ERROR, "{0} reaches {2} in channel {1} on the calibration text; repair or convert the "
            + "model again", "Beyond 2^50 the norms of the float network overflow, so nothing can be said about its activations."),
    LOWERING_FACTOR_LARGE(Severity.ERROR, "{0} would multiply by {1}, but only {2} can be built: the calibration text keeps "
            + "this part of the model near zero, though its weights are not; calibrate on a text that the model is made for",
            "Ranges of activations come from the calibration text; weights far beyond them saturate everything."),
    LOWERING_RESIDUAL_SMALL(Severity.ERROR, "the residual is at most {0} on the calibration text, so small that the norms' "
            + "epsilon {1} drowns it; scale the model's embedding and output matrices up",
            "The epsilon is counted in squared steps of the residual and must stay below 2^61 of them."),
    LOWERING_ACCUMULATOR_WIDE(Severity.ERROR, "{0} needs accumulators of {1} bits, but {2} are allowed; allow more, or use "
            + "narrower weights, narrower activations or groups",
            "Accumulators are exact: they hold the worst sum there is."),
    LOWERING_SCORES_WIDE(Severity.ERROR, "{0}: scores of {1} bits, but {2} can be built; narrow the attention cache",
            "A score is the product of a query and a key, summed over the channels of a head."),

    // ---- integer network (dev.burin.network)
    NETWORK_FILE_MAGIC(Severity.ERROR, "the file does not begin with {0}, but with the bytes {1}; it is of another kind",
            "Files of integer networks begin with BURINNET, those of the build cache with BURINLOW."),
    NETWORK_FILE_VERSION(Severity.ERROR, "the file has version {0}, but this Burin reads version {1}; write it again",
            "The version changes when the layout of the file does."),
    NETWORK_FILE_TOO_LARGE(Severity.ERROR, "the file has {0} bytes or more; this is not the file it should be",
            "Files of integer networks hold up to 2 GiB."),
    NETWORK_FILE_TRUNCATED(Severity.ERROR, "{0} should take {1} bytes from here, but only {2} are left; write the file "
            + "again", "The file is shorter than it says itself."),
    NETWORK_FILE_TRAILING(Severity.ERROR, "{0} bytes belong to nothing; the file is damaged",
            "Nothing stands between the end of the network and the hash."),
    NETWORK_FILE_CORRUPT(Severity.ERROR, "the file's SHA-256 is {0}, but {1} is stated; it is damaged or cut short, write "
            + "it again", "The last 32 bytes are the SHA-256 of all bytes before them."),
    NETWORK_FILE_INVALID(Severity.ERROR, "this cannot be: {0}; the file was not written by Burin",
            "Every network that is read must pass the checks that a new one passes: shapes fit, and no sum can overflow."),

    // ---- fabric and wafer (dev.burin.fabric, dev.burin.wafer)
    WAFER_GEOMETRY_IMPOSSIBLE(Severity.ERROR, "the wafer is impossible: {0}",
            "Reticle fields are laid over the usable circle of the wafer; only whole fields count."),
    PLACEMENT_RECTANGLE_IMPOSSIBLE(Severity.ERROR, "tile {0} is {1} um at {2} um; sides must be more than 0, and sides "
            + "and coordinates at most 1 m", "A tile is a rectangle on the wafer."),
    PLACEMENT_NAME_DUPLICATE(Severity.ERROR, "two tiles are named {0}; rename one of them",
            "Tiles are told apart by name in reports, ROM images and RTL."),
    PLACEMENT_OVERLAP(Severity.ERROR, "tile {0} overlaps tile {1} by {2} um x {3} um; move or shrink one of them",
            "Two circuits cannot stand in the same place; tiles may touch."),
    PLACEMENT_OFF_WAFER(Severity.ERROR, "tile {0} reaches {1} um from the centre of the wafer, but only {2} um are "
            + "usable; move it inwards", "The ring at the wafer's edge is lost to handling and uneven exposure."),
    PLACEMENT_CROSSES_RETICLE(Severity.WARNING, "tile {0} does not lie within one whole reticle field; move it, or make "
            + "sure that its wires can be stitched", "A field is exposed in one flash; wires that cross its border need "
            + "a process that stitches fields."),
    PLACEMENT_MATRIX_UNKNOWN(Severity.ERROR, "tile {0} holds {1}, which is no matrix of the network; correct the name",
            "Tiles hold constant matrices, which have the names that the build report lists."),
    PLACEMENT_ROWS_OUTSIDE(Severity.ERROR, "tile {0} holds rows {1} to {2} of {3}, which has only {4} rows",
            "Rows are the outputs of a matrix and count from 0."),
    PLACEMENT_ROWS_TWICE(Severity.ERROR, "tile {0} holds rows {1} to {2} of {3}, which stand on tile {4} already; remove "
            + "them from one of the two", "Each row of a matrix is made once."),
    PLACEMENT_ROWS_MISSING(Severity.ERROR, "rows {1} to {2} of {0} stand on no tile; add a tile, or let the rest be "
            + "placed automatically", "A matrix works only if all its rows are made."),
    PLACEMENT_TILE_TOO_SMALL(Severity.ERROR, "tile {0} has {1} um2, but {2} rows of {3} take {4} um2; enlarge it or "
            + "hold fewer rows", "The area of rows follows from the fabric of the matrix and the process."),
    PLACEMENT_TILE_FULL(Severity.ERROR, "tile {0} has no room for rows {1} to {2} of {3}, which take {4} um2; enlarge it "
            + "or let the matrix be placed automatically", "The area of rows follows from the fabric of the matrix and the "
            + "process."),
    PLACEMENT_ROW_LARGER_THAN_TILE(Severity.WARNING, "one row of {0} takes {1} um2, more than the largest tile of {2} "
            + "um2, so its tiles are larger; state larger tiles, or fold the matrix",
            "Automatic placement splits matrices only between rows."),
    PLACEMENT_ROW_LARGER_THAN_RETICLE(Severity.ERROR, "one row of {0} takes {1} um2, more than a reticle field; fold the "
            + "matrix or choose a finer process", "A tile must lie within one reticle field."),
    PLACEMENT_WAFER_FULL(Severity.ERROR, "the wafer is full at row {1} of {0}: all matrices take {2} mm2, and the {3} "
            + "reticle fields have {4} mm2; fold more or choose a finer process",
            "Some area is lost where a tile does not fit into the rest of a shelf, so less than all of it can be used."),

    // ---- outputs (dev.burin.rom, dev.burin.rtl)
    ROM_MAGIC_WRONG(Severity.ERROR, "{0} is not a ROM image of Burin; its first bytes are {1}",
            "An image begins with the bytes 89 42 55 52 49 4e 0d 0a."),
    ROM_VERSION_UNKNOWN(Severity.ERROR, "the image has version {0}, but this Burin reads version {1}; export it again",
            "The version changes when the layout of the image does."),
    ROM_TRUNCATED(Severity.ERROR, "the file ends at byte {0}, but {1} reaches to byte {2}; copy or export it again",
            "The image is shorter than its own header says."),
    ROM_TRAILING(Severity.ERROR, "{0} bytes follow the end of the image; the file is damaged",
            "The header states the length of the image, and the file must have it."),
    ROM_HEADER_INVALID(Severity.ERROR, "the header is impossible: {0}; the image is damaged",
            "A field of the header or of the section table contradicts the format."),
    ROM_HEADER_CORRUPT(Severity.ERROR, "the header's SHA-256 is {0}, but {1} is stated; the image is damaged",
            "The SHA-256 at the header's end covers all bytes before it, hence the hashes of all sections."),
    ROM_SECTION_OVERLAP(Severity.ERROR, "section {0} lies at byte {1}, within section {2}; the image is damaged",
            "Each byte of the image belongs to one section."),
    ROM_SECTION_CORRUPT(Severity.ERROR, "section {0}: its {1} is {2}, but {3} is stated; the image is damaged",
            "Every section has a CRC-32, which hardware can check, and a SHA-256."),
    ROM_PADDING_CORRUPT(Severity.ERROR, "the {0} is not zero; the image is damaged",
            "Bits between rows and bytes between sections are zero, so that equal weights give equal images."),
    ROM_MODEL_DIFFERS(Severity.WARNING, "the image is made from the model {0}, but this is the model {1}; the weights are "
            + "compared all the same", "The header states the SHA-256 of the model file."),
    ROM_SPEC_DIFFERS(Severity.WARNING, "the image is made by the spec {0}, but this is the spec {1}; the weights are "
            + "compared all the same", "The header states the SHA-256 of the spec."),
    ROM_SECTION_MISSING(Severity.ERROR, "the image has no section that begins with row {1} of {0}, tile {2}; export it "
            + "again", "The image holds every row of every matrix, one section per tile."),
    ROM_SECTION_UNEXPECTED(Severity.ERROR, "the image holds row {1} of {0}, tile {2}, where the network begins no section; "
            + "export it again", "The image is of another network or of another placement."),
    ROM_SECTION_DIFFERS(Severity.ERROR, "section {0}: the {1} is {2} in the image, but {3} in the network; export it again",
            "The image is of another network, another placement or another choice of fabrics."),
    ROM_WEIGHTS_DIFFER(Severity.ERROR, "{0}, tile {1}: {2} of {3} weights differ, the first at row {4}, column {5} "
            + "(byte {6} of the image): {7} in the image, {8} in the network",
            "Rows and columns are those of the matrix and count from 0; the byte is that of the weight's lowest bit."),
    TOOL_FAILED(Severity.ERROR, "{0} could not be run: {1}", "The operating system refused to start the program."),
    TOOL_TIMEOUT(Severity.ERROR, "{0} was stopped after {1} s; give it more time or look for what hangs",
            "Independent tools run for a limited time, so that a hanging simulation is noticed."),

    // ---- reports and views (dev.burin.view)
    REPORT_INVALID(Severity.ERROR, "{0} is no report of a build: {1}; write one with burin build SPEC --json > FILE",
            "Two builds are compared by the reports that burin build --json prints."),
    MATRIX_UNKNOWN(Severity.ERROR, "{0} has no tensor {1}; it has {2}",
            "Tensors have the same stable names in specs, reports, ROM images and RTL."),

    // ---- command line (dev.burin.cli)
    ;

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Severity severity;
    private final String template;
    private final String help;

    ProblemCode(Severity severity, String template, String help) {
        this.severity = severity;
        this.template = template;
        this.help = help;
    }

    /** Returns the identifier used in texts, JSON and suppressions, such as {@code file-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** Returns background that the message has no room for. */
    public String help() {
        return help;
    }

    /** Returns the message pattern with its numbered arguments. */
    public String template() {
        return template;
    }

    /** Returns the message with the arguments filled in; an argument that was not given stays visible as written. */
    public String message(List<String> arguments) {
        return ARGUMENT.matcher(template).replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement(index < arguments.size() ? arguments.get(index) : match.group());
        });
    }
}
