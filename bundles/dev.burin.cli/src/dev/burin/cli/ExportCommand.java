// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.base.io.WrittenFile;
import dev.burin.flow.Export;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin export}. */
@Command(name = "export", header = "Writes ROM files and SystemVerilog.",
        description = {"Writes what the spec asks for, or what --rom and --rtl say. The folder is replaced as a whole or"
                + " left as it was.",
            "JSON: {files: [{path, bytes, sha256}], problems: […]}"})
final class ExportCommand extends FlowCommand {
    @Parameters(paramLabel = "SPEC", description = "a .wafer file")
    private Path spec;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR",
            description = "the folder to write: new, empty, or an earlier export")
    private Path folder;

    @Option(names = "--rom", description = "write ROM files")
    private boolean rom;

    @Option(names = "--rtl", description = "write SystemVerilog and testbenches")
    private boolean rtl;

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    private record Result(List<WrittenFile> files, List<Json.ProblemEntry> problems) {
    }

    @Override
    public Integer call() throws IOException {
        Export.Parts parts = rom && rtl ? Export.Parts.BOTH : rom ? Export.Parts.ROM : rtl ? Export.Parts.RTL
                : Export.Parts.AS_THE_SPEC_SAYS;
        Export.Result result = new Export(spec, cache(), folder, parts).run(progress());
        if (json()) {
            terminal().print(Json.text(new Result(result.files(), Json.problems(result.warnings()))));
            return ExitCode.GOOD;
        }
        long bytes = result.files().stream().mapToLong(WrittenFile::bytes).sum();
        terminal().print(format("%s: %d files, %,d bytes", folder, result.files().size(), bytes));
        result.files().stream().filter(file -> file.path().indexOf('/') == file.path().lastIndexOf('/'))
                .forEach(file -> terminal().print(format("  %-24s %,12d bytes", file.path(), file.bytes())));
        return problems(result.warnings());
    }
}
