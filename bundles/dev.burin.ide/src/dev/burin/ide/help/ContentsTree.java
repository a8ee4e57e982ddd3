// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The tree of all installed guides. Selecting a topic opens its page. */
final class ContentsTree {
    private final TreeViewer viewer;
    private boolean revealing;

    ContentsTree(Composite parent, Consumer<String> open) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Topics());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof IToc guide ? guide.getLabel() : ((ITopic) element).getLabel();
            }
        });
        viewer.addSelectionChangedListener(event -> {
            Object chosen = event.getStructuredSelection().getFirstElement();
            String page = chosen instanceof IToc guide ? guide.getTopic(null).getHref()
                    : chosen instanceof ITopic topic ? topic.getHref() : null;
            if (page != null && !revealing) {
                open.accept(page);
            }
        });
        Job job = Job.create(Messages.HelpView_reading, monitor -> {
            IToc[] guides = HelpSystem.getTocs();
            viewer.getControl().getDisplay().asyncExec(() -> fill(guides));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void fill(IToc[] guides) {
        if (!viewer.getControl().isDisposed()) {
            viewer.setInput(guides);
            viewer.expandToLevel(3);
        }
    }

    Tree control() {
        return viewer.getTree();
    }

    /** Selects the topic of a page without opening it. */
    void reveal(String page) {
        if (viewer.getInput() instanceof IToc[] guides) {
            revealing = true;
            Optional<Object> topic = Arrays.stream(guides).map(guide -> find(guide, page)).flatMap(Optional::stream).findFirst();
            viewer.setSelection(topic.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
            revealing = false;
        }
    }

    private static Optional<Object> find(IUAElement element, String page) {
        for (ITopic topic : topics(element)) {
            Optional<Object> below = find(topic, page);
            if (below.isPresent()) {
                return below;
            }
        }
        return element instanceof ITopic topic && page.replaceFirst("#.*", "").equals(topic.getHref()) //$NON-NLS-1$ //$NON-NLS-2$
                ? Optional.of(topic) : Optional.empty();
    }

    private static ITopic[] topics(Object element) {
        return element instanceof IToc guide ? guide.getTopics() : ((ITopic) element).getSubtopics();
    }

    private static final class Topics implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object parent) {
            return topics(parent);
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return topics(element).length > 0;
        }
    }
}
