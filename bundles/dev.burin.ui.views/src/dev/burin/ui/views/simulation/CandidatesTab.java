// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import dev.burin.flow.session.Candidate;
import dev.burin.flow.session.Step;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The tokens that could have come next, step by step; the last step unless another is chosen. */
final class CandidatesTab {
    private final Composite area;
    private final Spinner chosen;
    private final Label about;
    private final Table table;
    private List<Step> steps = List.of();

    CandidatesTab(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.CandidatesTab_step);
        chosen = new Spinner(area, SWT.BORDER);
        chosen.setMinimum(0);
        chosen.setMaximum(0);
        chosen.addListener(SWT.Selection, event -> fill());
        about = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(about);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("org.eclipse.swtbot.widget.key", "candidates"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table);
        column(Messages.CandidatesTab_token, 60, SWT.RIGHT);
        column(Messages.CandidatesTab_text, 120, SWT.LEFT);
        column(Messages.CandidatesTab_integer, 110, SWT.RIGHT);
        column(Messages.CandidatesTab_scaled, 100, SWT.RIGHT);
        column(Messages.CandidatesTab_float, 100, SWT.RIGHT);
        column(Messages.CandidatesTab_rank, 90, SWT.RIGHT);
    }

    private void column(String name, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        column.setWidth(width);
    }

    Control control() {
        return area;
    }

    void show(List<Step> all) {
        boolean last = chosen.getSelection() >= steps.size();
        steps = all;
        chosen.setMaximum(all.size());
        chosen.setMinimum(Math.min(1, all.size()));
        if (last) {
            chosen.setSelection(all.size());
        }
        fill();
    }

    private void fill() {
        int index = chosen.getSelection() - 1;
        table.setRedraw(false);
        table.removeAll();
        about.setText(""); //$NON-NLS-1$
        if (index >= 0 && index < steps.size()) {
            Step step = steps.get(index);
            about.setText(NLS.bind(Messages.CandidatesTab_about,
                    new Object[] {step.user() + 1, step.position(), step.token()}));
            step.candidates().forEach(candidate -> row(step, candidate));
        }
        table.setRedraw(true);
    }

    private void row(Step step, Candidate candidate) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {String.valueOf(candidate.token()), visible(candidate.text()),
            String.format("%,d", candidate.logit()), String.format("%.4f", candidate.scaledLogit()), //$NON-NLS-1$ //$NON-NLS-2$
            candidate.floatLogit().isPresent() ? String.format("%.4f", candidate.floatLogit().getAsDouble()) : "", //$NON-NLS-1$ //$NON-NLS-2$
            candidate.floatRank() == 0 ? "" : String.valueOf(candidate.floatRank())}); //$NON-NLS-1$
        if (candidate.token() == step.token()) {
            table.setSelection(item);
        }
    }

    private static String visible(String text) {
        return "\u00bb" + text.replace("\n", "\u21b5").replace(" ", "\u00b7") + "\u00ab"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }
}
