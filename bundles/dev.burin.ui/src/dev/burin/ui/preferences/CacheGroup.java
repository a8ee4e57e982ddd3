// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.preferences;

import dev.burin.flow.cache.BuildCache;
import dev.burin.ui.JobFamilies;
import dev.burin.ui.chips.Chips;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows the folder of built networks and its size, and empties it. */
final class CacheGroup {
    private static final String KEY = "org.eclipse.swtbot.widget.key"; //$NON-NLS-1$

    private final BuildCache cache = Chips.get().cache();
    private final Group group;
    private final Label size;
    private final Button clear;

    CacheGroup(Composite parent) {
        group = new Group(parent, SWT.NONE);
        group.setText(Messages.CacheGroup_title);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        new Label(group, SWT.NONE).setText(Messages.CacheGroup_folder);
        Text folder = new Text(group, SWT.READ_ONLY | SWT.BORDER);
        folder.setText(cache.location().map(Path::toString).orElse(Messages.CacheGroup_none));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(folder);
        new Label(group, SWT.NONE).setText(Messages.CacheGroup_size);
        size = new Label(group, SWT.NONE);
        size.setData(KEY, "cacheSize"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(size);
        clear = new Button(group, SWT.PUSH);
        clear.setText(Messages.CacheGroup_clear);
        clear.setToolTipText(Messages.CacheGroup_clearTip);
        clear.addListener(SWT.Selection, event -> run(cache::clear));
        run(() -> { });
    }

    Control control() {
        return group;
    }

    /** Does something with the cache in the background, then shows its size. */
    private void run(Runnable work) {
        clear.setEnabled(false);
        size.setText(Messages.CacheGroup_measuring);
        Job job = new CacheJob(work);
        job.setSystem(true);
        job.schedule();
    }

    private void show(long bytes) {
        if (!group.isDisposed()) {
            size.setText(NLS.bind(Messages.CacheGroup_mebibytes, String.format("%,.1f", bytes / (double) (1 << 20)))); //$NON-NLS-1$
            clear.setEnabled(bytes > 0);
        }
    }

    private final class CacheJob extends Job {
        private final Runnable work;
        private final Display display = group.getDisplay();

        CacheJob(Runnable work) {
            super(Messages.CacheGroup_title);
            this.work = work;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            work.run();
            long bytes = cache.bytes();
            display.asyncExec(() -> show(bytes));
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == JobFamilies.VIEW;
        }
    }
}
