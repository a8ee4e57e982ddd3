// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.flow.ModelPreview;
import dev.burin.model.ModelConfig;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** A model's description as a person reads it. */
final class ModelText {
    private ModelText() {
    }

    static String summary(ModelPreview preview) {
        ModelConfig config = preview.model().config();
        return NLS.bind(Messages.ModelText_summary, new Object[] {preview.model().format(), count(config.parameters()),
            config.layers(), config.dim(), config.heads(), config.kvHeads(), count(config.vocabulary()),
            count(config.context()), mebibytes(preview.fileBytes()), mebibytes(preview.memoryBytes()),
            preview.model().tokenizer().map(Path::getFileName).map(Path::toString)
                    .orElse(Messages.ModelText_noTokenizer)});
    }

    /** Returns a warning if the model's weights alone do not fit into the memory that Burin may take. */
    static Optional<String> warning(ModelPreview preview, long mostBytes) {
        return preview.memoryBytes() < mostBytes ? Optional.empty() : Optional.of(NLS.bind(Messages.ModelText_tooLarge,
                mebibytes(preview.memoryBytes()), mebibytes(mostBytes)));
    }

    static String[] row(ModelPreview.Row row) {
        return new String[] {row.name(), row.shape(), row.type().name(), count(row.bytes())};
    }

    private static String count(long number) {
        return String.format("%,d", number); //$NON-NLS-1$
    }

    private static String mebibytes(long bytes) {
        return String.format("%,.1f", bytes / (double) (1 << 20)); //$NON-NLS-1$
    }
}
