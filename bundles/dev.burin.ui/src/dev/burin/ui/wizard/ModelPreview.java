// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.ModelDescription;
import dev.burin.model.Models;
import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads what a model's headers say, in the background. */
final class ModelPreview extends Job {
    private final Path model;
    private final Consumer<ModelDescription> found;
    private final Consumer<String> failed;

    /** @param found hears of the model, @param failed of what is wrong; both in the job's thread */
    ModelPreview(Path model, Consumer<ModelDescription> found, Consumer<String> failed) {
        super(Messages.ModelPreview_job);
        this.model = model;
        this.found = found;
        this.failed = failed;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            found.accept(Models.describe(model));
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
