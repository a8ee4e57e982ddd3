// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.lang.ide.LanguageServers;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code burin lsp}. */
@Command(name = "lsp", header = "Serves an editor: the language server, on standard input and output.",
        description = "Speaks the Language Server Protocol until the editor says exit. Configure it in any editor for"
                + " files that end in .wafer.")
final class LspCommand implements Callable<Integer> {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help and exit")
    private boolean help;


    @Override
    public Integer call() throws InterruptedException {
        InputStream in = System.in;
        PrintStream out = System.out;
        // what a library prints by mistake must not get between two messages
        System.setOut(System.err);
        return LanguageServers.serve(in, out);
    }
}
