// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.model.ModelConfig;
import dev.burin.model.ModelDescription;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;

/** A model's description as a person reads it. */
final class ModelText {
    private ModelText() {
    }

    static String summary(ModelDescription model) {
        ModelConfig config = model.config();
        return NLS.bind(Messages.ModelText_summary, new Object[] {model.format(), count(config.parameters()),
            config.layers(), config.dim(), config.heads(), config.kvHeads(), count(config.vocabulary()),
            count(config.context()), mebibytes(bytes(model)),
            model.tokenizer().map(Path::getFileName).map(Path::toString).orElse(Messages.ModelText_noTokenizer)});
    }

    static String[] row(ModelDescription.Entry entry) {
        return new String[] {entry.name(), entry.rows() + "x" + entry.columns(), entry.type().name(), count(bytes(entry))}; //$NON-NLS-1$
    }

    /** Returns the bytes of all weights: what the model takes when it is read, mapped and not copied. */
    static long bytes(ModelDescription model) {
        return model.tensors().stream().mapToLong(ModelText::bytes).sum();
    }

    private static long bytes(ModelDescription.Entry entry) {
        return (long) entry.rows() * entry.columns() * entry.type().bytes();
    }

    private static String count(long number) {
        return String.format("%,d", number); //$NON-NLS-1$
    }

    private static String mebibytes(long bytes) {
        return String.format("%,.1f", bytes / (double) (1 << 20)); //$NON-NLS-1$
    }
}
