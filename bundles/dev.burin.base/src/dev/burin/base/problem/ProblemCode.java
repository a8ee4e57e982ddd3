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
    TOOL_MISSING(Severity.ERROR, "{0} is needed and was not found; install it with: {1}",
            "Burin runs independent tools to check its outputs; they come from the operating system's packages."),
    CANCELLED(Severity.INFO, "cancelled; nothing was changed", "The operation was stopped before it was done."),
    INTERNAL_ERROR(Severity.ERROR, "internal error: {0}; please report this",
            "A defect in Burin itself; the stack trace is in the log or shown with --trace."),

    // ---- spec (dev.burin.lang)

    // ---- model files (dev.burin.model)

    // ---- quantization (dev.burin.quantize)

    // ---- integer network (dev.burin.network)

    // ---- fabric and wafer (dev.burin.fabric, dev.burin.wafer)

    // ---- outputs (dev.burin.rom, dev.burin.rtl)

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
