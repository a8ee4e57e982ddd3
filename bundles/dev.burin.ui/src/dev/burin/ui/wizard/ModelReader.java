// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.base.problem.ProblemException;
import dev.burin.flow.ModelPreview;
import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads what a model's headers say, in the background. */
final class ModelReader extends Job {
    private final Path model;
    private final Consumer<ModelPreview> found;
    private final Consumer<String> failed;

    /** @param found hears of the model, @param failed of what is wrong; both in the job's thread */
    ModelReader(Path model, Consumer<ModelPreview> found, Consumer<String> failed) {
        super(Messages.ModelReader_job);
        this.model = model;
        this.found = found;
        this.failed = failed;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            found.accept(ModelPreview.of(model));
        } catch (ProblemException e) {
            failed.accept(e.problem().message());
        } catch (RuntimeException e) {
            BurinUi.log("cannot describe " + model, e); //$NON-NLS-1$
            failed.accept(String.valueOf(e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.IMPORT;
    }
}
