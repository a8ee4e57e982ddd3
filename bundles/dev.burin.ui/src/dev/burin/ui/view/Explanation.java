// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.view;

import dev.burin.base.problem.Problem;
import dev.burin.ui.BurinUi;
import dev.burin.ui.chips.BuildJob;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

/** What a view shows instead of a chip: why there is none, and links to what helps. */
final class Explanation {
    private final IWorkbenchPartSite site;
    private final Composite area;
    private final Label text;
    private final Link links;
    private Reason reason = new NoSpec();

    /** Why there is nothing to show. */
    sealed interface Reason {
    }

    /** The window is about no spec. */
    record NoSpec() implements Reason {
    }

    /** The build runs. */
    record Building(IFile spec) implements Reason {
    }

    /** The spec has errors. */
    record Rejected(IFile spec, List<Problem> problems) implements Reason {
    }

    /** The build could not go on. */
    record Failed(IFile spec, String message) implements Reason {
    }

    Explanation(Composite parent, IWorkbenchPartSite site) {
        this.site = site;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        text = new Label(area, SWT.WRAP);
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        links = new Link(area, SWT.WRAP);
        links.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        links.addListener(SWT.Selection, event -> follow(event.text));
    }

    Control control() {
        return area;
    }

    void show(Reason next) {
        reason = next;
        if (next instanceof Building building) {
            set(NLS.bind(Messages.Explanation_building, building.spec().getName()), ""); //$NON-NLS-1$
        } else if (next instanceof Rejected rejected) {
            set(NLS.bind(Messages.Explanation_rejected, rejected.spec().getName(), rejected.problems().get(0)),
                    Messages.Explanation_rejectedLinks);
        } else if (next instanceof Failed failed) {
            set(NLS.bind(Messages.Explanation_failed, failed.spec().getName(), failed.message()),
                    Messages.Explanation_failedLinks);
        } else {
            set(Messages.Explanation_noSpec, Messages.Explanation_noSpecLinks);
        }
    }

    private void set(String message, String actions) {
        text.setText(message);
        links.setText(actions);
        area.layout();
    }

    private void follow(String target) {
        switch (target) {
            case "problems" -> showProblems(); //$NON-NLS-1$
            case "build" -> build(); //$NON-NLS-1$
            default -> run(target);
        }
    }

    private void showProblems() {
        try {
            site.getPage().showView(IPageLayout.ID_PROBLEM_VIEW);
        } catch (PartInitException e) {
            BurinUi.log("cannot show the Problems view", e); //$NON-NLS-1$
        }
    }

    private void build() {
        if (reason instanceof Rejected rejected) {
            BuildJob.request(rejected.spec());
        } else if (reason instanceof Failed failed) {
            BuildJob.request(failed.spec());
        }
    }

    /** Runs the command that a link names, as {@code command} or {@code command(parameter=value)}. */
    private void run(String command) {
        Commands.run(site.getService(IHandlerService.class), command);
    }
}
