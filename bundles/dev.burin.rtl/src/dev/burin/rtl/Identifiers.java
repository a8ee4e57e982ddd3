// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns stable names such as {@code layers.3.mlp.up} into module names such as {@code layers_3_mlp_up}.
 *
 * <p>Characters that Verilog does not have become underscores, a leading digit gets an underscore before it, a keyword
 * one after it. Names that would be equal, letter case aside (module names are file names too), get {@code _2},
 * {@code _3}, … in the order given; a name and its testbench's, {@code name_tb}, never meet another's.
 */
public final class Identifiers {
    private static final int MAX_LENGTH = 120;
    private static final Set<String> KEYWORDS = Set.of(("""
            accept_on alias always always_comb always_ff always_latch and assert assign assume automatic before begin
            bind bins binsof bit break buf bufif0 bufif1 byte case casex casez cell chandle checker class clocking cmos
            config const constraint context continue cover covergroup coverpoint cross deassign default defparam design
            disable dist do edge else end endcase endchecker endclass endclocking endconfig endfunction endgenerate
            endgroup endinterface endmodule endpackage endprimitive endprogram endproperty endspecify endsequence
            endtable endtask enum event eventually expect export extends extern final first_match for force foreach
            forever fork forkjoin function generate genvar global highz0 highz1 if iff ifnone ignore_bins illegal_bins
            implements implies import incdir include initial inout input inside instance int integer interconnect
            interface intersect join join_any join_none large let liblist library local localparam logic longint
            macromodule matches medium modport module nand negedge nettype new nexttime nmos nor noshowcancelled not
            notif0 notif1 null or output package packed parameter pmos posedge primitive priority program property
            protected pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent pure rand randc randcase
            randsequence rcmos real realtime ref reg reject_on release repeat restrict return rnmos rpmos rtran
            rtranif0 rtranif1 s_always s_eventually s_nexttime s_until s_until_with scalared sequence shortint
            shortreal showcancelled signed small soft solve specify specparam static string strong strong0 strong1
            struct super supply0 supply1 sync_accept_on sync_reject_on table tagged task this throughout time
            timeprecision timeunit tran tranif0 tranif1 tri tri0 tri1 triand trior trireg type typedef union unique
            unique0 unsigned until until_with untyped use uwire var vectored virtual void wait wait_order wand weak
            weak0 weak1 while wildcard wire with within wor xnor xor""").split("\\s+"));

    private Identifiers() {
    }

    /** Returns an identifier for each name, in order, all different. */
    public static Map<String, String> of(Collection<String> names) {
        Map<String, String> identifiers = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            identifiers.computeIfAbsent(name, n -> reserve(sanitize(n), taken));
        }
        return identifiers;
    }

    private static String reserve(String wish, Set<String> taken) {
        String identifier = wish;
        for (int number = 2; !isFree(identifier, taken); number++) {
            identifier = wish + "_" + number;
        }
        taken.add(fold(identifier));
        taken.add(fold(testbench(identifier)));
        return identifier;
    }

    private static boolean isFree(String identifier, Set<String> taken) {
        return !taken.contains(fold(identifier)) && !taken.contains(fold(testbench(identifier)));
    }

    /** Returns the name of the module's testbench. */
    public static String testbench(String identifier) {
        return identifier + "_tb";
    }

    private static String fold(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }

    private static String sanitize(String name) {
        String word = name.replaceAll("[^A-Za-z0-9_]", "_");
        word = word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word;
        if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
            word = "_" + word;
        }
        return KEYWORDS.contains(fold(word)) ? word + "_" : word;
    }
}
