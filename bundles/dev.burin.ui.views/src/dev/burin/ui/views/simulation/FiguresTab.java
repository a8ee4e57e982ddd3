// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import dev.burin.flow.PipelineReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** How the chip's pipeline runs: latency, interval, throughput, traffic of keys and values. */
final class FiguresTab {
    private final Table table;

    FiguresTab(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION);
        new TableColumn(table, SWT.LEFT).setWidth(300);
        new TableColumn(table, SWT.LEFT).setWidth(600);
    }

    Control control() {
        return table;
    }

    void clear() {
        table.removeAll();
    }

    void show(PipelineReport report) {
        table.setRedraw(false);
        table.removeAll();
        row(Messages.FiguresTab_latency, String.format("%,d cycles (%.3f \u00b5s at %,.0f MHz)", report.latencyCycles(), //$NON-NLS-1$
                report.latencyCycles() * 1e6 / report.clockHertz(), report.clockHertz() * 1e-6));
        row(Messages.FiguresTab_interval, String.format("%,d cycles", report.initiationInterval())); //$NON-NLS-1$
        row(Messages.FiguresTab_bottleneck, report.bottleneck() + ": " + report.reason()); //$NON-NLS-1$
        row(Messages.FiguresTab_inFlight, String.format("%,d", report.tokensInFlight())); //$NON-NLS-1$
        row(Messages.FiguresTab_throughput, String.format("%,.0f tokens/s with %d users", report.tokensPerSecondAtClock(), report.users())); //$NON-NLS-1$
        row(Messages.FiguresTab_oneUser, String.format("%,.0f tokens/s", report.tokensPerSecondOneUser())); //$NON-NLS-1$
        row(Messages.FiguresTab_full, String.format("%,.0f tokens/s", report.tokensPerSecondFull())); //$NON-NLS-1$
        row(Messages.FiguresTab_kvUser, String.format("%,d bytes", report.kvBytesPerUser())); //$NON-NLS-1$
        row(Messages.FiguresTab_kvTraffic, String.format("%,.3f GB/s", report.kvBytesPerSecond() * 1e-9)); //$NON-NLS-1$
        table.setRedraw(true);
    }

    private void row(String name, String value) {
        new TableItem(table, SWT.NONE).setText(new String[] {name, value});
    }
}
