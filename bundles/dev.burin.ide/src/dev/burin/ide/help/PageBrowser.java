// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.help.IContext;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Shows pages one after the other and remembers the way back. Pages are read in the background. */
final class PageBrowser {
    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forward = new ArrayDeque<>();
    private final IPropertyChangeListener theme = event -> themeChanged();
    private final PageViewer viewer;
    private final Runnable changed;

    private String current = ""; //$NON-NLS-1$
    private Job reading;
    private int requests; // counts what was asked for, so that a late answer does not cover a later question

    /** A page with its images' data by the links that name them. */
    private record Loaded(Page page, Map<String, ImageData> images) {
    }

    /** @param changed is run when another page is shown or the way back is another */
    PageBrowser(Composite parent, Runnable changed) {
        this.changed = changed;
        viewer = new PageViewer(parent, this::follow);
        JFaceResources.getColorRegistry().addListener(theme);
        viewer.control().addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
    }

    /** Shows a page of a guide, named {@code /bundle/path#anchor}. */
    void open(String page) {
        remember(page);
        load(page);
    }

    void openHome() {
        int request = ++requests;
        Job job = Job.create(Messages.HelpView_reading, monitor -> {
            String home = HelpPages.home();
            asynchronously(() -> {
                if (request == requests) { // nothing else was asked for meanwhile
                    open(home);
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    /** Shows what a context says, with links to its topics. */
    void open(IContext context) {
        remember(""); //$NON-NLS-1$
        load("", monitor -> new Loaded(HelpPages.context(context), Map.of())); //$NON-NLS-1$
    }

    /** Shows where words are found. */
    void search(String words) {
        if (!words.isBlank()) {
            remember(""); //$NON-NLS-1$
            load("", monitor -> new Loaded(HelpPages.search(words, monitor), Map.of())); //$NON-NLS-1$
        }
    }

    private void follow(String link) {
        if (link.matches("https?:.*")) { //$NON-NLS-1$
            Program.launch(link);
        } else {
            open(HelpPages.resolve(current, link));
        }
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    void goBack() {
        step(back, forward);
    }

    void goForward() {
        step(forward, back);
    }

    /** Returns the page that is shown; empty if it is none of a guide. */
    String current() {
        return current;
    }

    Control control() {
        return viewer.control();
    }

    private void step(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            String page = from.pop();
            if (!current.isEmpty()) {
                to.push(current);
            }
            current = page;
            changed.run();
            load(page);
        }
    }

    private void remember(String page) {
        if (!current.isEmpty() && !current.equals(page)) {
            back.push(current);
            forward.clear();
        }
        current = page;
        changed.run();
    }

    private void load(String page) {
        int hash = page.indexOf('#');
        load(hash < 0 ? "" : page.substring(hash + 1), monitor -> read(page)); //$NON-NLS-1$
    }

    private static Loaded read(String name) {
        try {
            Page page = HelpPages.read(name);
            Map<String, ImageData> images = new HashMap<>();
            for (Page.Span span : page.spans()) {
                if (span.style() == Page.Style.IMAGE) {
                    try (InputStream in = HelpPages.locate(HelpPages.resolve(name, span.target())).openStream()) {
                        images.put(span.target(), new ImageData(in));
                    } catch (SWTException | IOException e) { // the page is shown without the picture
                        continue;
                    }
                }
            }
            return new Loaded(page, images);
        } catch (IOException e) {
            return new Loaded(HelpPages.message(e.getMessage()), Map.of());
        }
    }

    private void load(String anchor, Function<IProgressMonitor, Loaded> source) {
        requests++;
        if (reading != null) {
            reading.cancel();
        }
        reading = new Job(Messages.HelpView_reading) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Loaded loaded = source.apply(monitor);
                asynchronously(() -> {
                    if (!monitor.isCanceled()) {
                        show(loaded, anchor);
                    }
                });
                return Status.OK_STATUS;
            }
        };
        reading.setSystem(true);
        reading.schedule();
    }

    private void show(Loaded loaded, String anchor) {
        Map<String, Image> images = new HashMap<>();
        loaded.images().forEach((name, data) -> images.put(name, new Image(viewer.control().getDisplay(), data)));
        viewer.show(loaded.page(), images, anchor);
        changed.run();
    }

    private void themeChanged() {
        asynchronously(viewer::render);
    }

    private void asynchronously(Runnable action) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!viewer.control().isDisposed()) {
                action.run();
            }
        });
    }
}
