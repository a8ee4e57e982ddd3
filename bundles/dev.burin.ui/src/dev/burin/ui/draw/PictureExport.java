// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import dev.burin.base.io.AtomicFile;
import dev.burin.base.problem.ProblemException;
import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.SvgSurface;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Writes what a view shows to a file that the user names, in the background: the picture as SVG or PNG, the figures as CSV.
 *
 * @param shell   parent of the dialog
 * @param name    what files are called unless the user says otherwise, without extension
 * @param drawing the picture, if there is one now
 * @param csv     makes the table, if there is one now; runs in the background
 */
public record PictureExport(Shell shell, Supplier<String> name, Supplier<Optional<Drawing>> drawing,
        Supplier<Optional<Supplier<String>>> csv) {
    private static final int PIXELS = 1600;
    private static final int MAX_PIXELS = 8000;

    /** Adds a submenu with the three actions. */
    public void addTo(IContributionManager menu) {
        MenuManager exports = new MenuManager(Messages.PictureExport_export, "dev.burin.ui.menu.exportPicture"); //$NON-NLS-1$
        exports.add(action(Messages.PictureExport_svg, this::svg));
        exports.add(action(Messages.PictureExport_png, this::png));
        exports.add(action(Messages.PictureExport_csv, this::table));
        menu.add(exports);
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** Asks for a file and writes the picture as SVG. */
    public void svg() {
        Palette palette = Palettes.current(shell.getDisplay());
        drawing.get().ifPresent(shown -> ask("svg").ifPresent(file -> //$NON-NLS-1$
                write(file, () -> SvgSurface.of(shown, palette, PIXELS).getBytes(StandardCharsets.UTF_8))));
    }

    /** Asks for a file and writes the picture as PNG. */
    public void png() {
        drawing.get().ifPresent(shown -> ask("png").ifPresent(file -> { //$NON-NLS-1$
            ImageData pixels = pixels(shell.getDisplay(), shown);
            write(file, () -> encoded(pixels));
        }));
    }

    /** Asks for a file and writes the table as CSV. */
    public void table() {
        csv.get().ifPresent(text -> ask("csv").ifPresent(file -> //$NON-NLS-1$
                write(file, () -> text.get().getBytes(StandardCharsets.UTF_8))));
    }

    private Optional<Path> ask(String extension) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*." + extension}); //$NON-NLS-1$
        dialog.setFileName(name.get() + "." + extension); //$NON-NLS-1$
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Paints a drawing on an image; only in the user interface's thread. */
    public static ImageData pixels(Display display, Drawing drawing) {
        Palette palette = Palettes.current(display);
        Bounds bounds = drawing.bounds();
        double scale = Math.min(PIXELS / bounds.width(), MAX_PIXELS / bounds.height());
        int width = (int) Math.max(1, bounds.width() * scale);
        int height = (int) Math.max(1, bounds.height() * scale);
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        Fonts fonts = new Fonts(display);
        try {
            gc.setBackground(Palettes.color(palette.ground()));
            gc.fillRectangle(0, 0, width, height);
            drawing.paint(new SwtSurface(gc, fonts, bounds.x(), bounds.y(), scale), bounds, palette, List.of());
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
            fonts.dispose();
        }
    }

    private static byte[] encoded(ImageData pixels) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {pixels};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private static void write(Path file, Supplier<byte[]> content) {
        Job job = new Writing(file, content);
        job.setUser(true);
        job.schedule();
    }

    private static final class Writing extends Job {
        private final Path file;
        private final Supplier<byte[]> content;

        Writing(Path file, Supplier<byte[]> content) {
            super(NLS.bind(Messages.PictureExport_job, file.getFileName()));
            this.file = file;
            this.content = content;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                AtomicFile.write(file, content.get());
                return Status.OK_STATUS;
            } catch (ProblemException e) {
                return new Status(IStatus.ERROR, BurinUi.ID, e.problem().message());
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == JobFamilies.VIEW;
        }
    }
}
