// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui;

import dev.burin.base.progress.Progress;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Shows the progress of a flow in the workbench and hands on its cancellation. */
public final class MonitorProgress implements Progress {
    private static final int SCALE = 1000;

    private final SubMonitor monitor;
    private final AtomicLong units = new AtomicLong(1);

    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = SubMonitor.convert(monitor);
    }

    @Override
    public synchronized void begin(String task, long total) {
        units.set(Math.max(1, total));
        monitor.setTaskName(task);
        monitor.setWorkRemaining(SCALE);
    }

    @Override
    public synchronized void advance(long done) {
        monitor.worked((int) Math.min(SCALE, done * SCALE / units.get()));
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
