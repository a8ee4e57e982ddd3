// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import dev.burin.ui.JobFamilies;
import dev.burin.ui.run.ToolRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/**
 * What an export is asked for.
 *
 * @param folder written as a whole; absolute
 * @param verify whether the ROM image is read back and compared with the network; means nothing without ROM
 */
public record ExportSettings(ExportKind kind, Path folder, boolean verify) {
    private static final String IMAGE = "rom/image.bin"; //$NON-NLS-1$

    /** Returns the export of a spec as lines of the command line. */
    public ToolRun run(Path spec) {
        List<String> line = new ArrayList<>(List.of("export", spec.toString(), "-o", folder.toString())); //$NON-NLS-1$ //$NON-NLS-2$
        line.addAll(kind.options());
        ToolRun run = new ToolRun(NLS.bind(Messages.ExportSettings_label, kind.label(), spec.getFileName()),
                JobFamilies.EXPORT, List.of(line), Optional.of(folder));
        return verify && kind.rom()
                ? run.then(List.of("rom", "verify", folder.resolve(IMAGE).toString(), spec.toString())) : run; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
