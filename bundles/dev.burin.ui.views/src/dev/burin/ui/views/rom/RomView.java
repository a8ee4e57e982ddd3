// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.rom;

import dev.burin.flow.Build;
import dev.burin.flow.RomDiff;
import dev.burin.rom.RomHeader;
import dev.burin.rom.RomImage;
import dev.burin.rom.RomSection;
import dev.burin.rom.RomSource;
import dev.burin.ui.JobFamilies;
import dev.burin.ui.draw.PictureExport;
import dev.burin.ui.run.ToolRun;
import dev.burin.ui.run.ToolRuns;
import dev.burin.ui.view.ChipView;
import dev.burin.ui.view.Latest;
import dev.burin.view.ChipPart;
import dev.burin.view.rom.RomPlace;
import dev.burin.view.rom.RomReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;

/** The ROM image of the chip, or one in a file: its bytes or bits, by matrix and tile, with the weights that they are. */
public final class RomView extends ChipView {
    private static final String BITS = "bits"; //$NON-NLS-1$
    private static final String CURSOR = "cursor"; //$NON-NLS-1$

    private SectionTable sections;
    private RomCanvas canvas;
    private Text status;
    private Latest loading;
    private Latest describing;
    private Optional<Build.Result> chip = Optional.empty();
    private Optional<RomSource> source = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private Optional<ChipPart> wanted = Optional.empty();
    private Optional<RomImage> other = Optional.empty();
    private long restored;

    /** Another image and how the one shown differs from it. */
    private record Compared(RomImage other, RomDiff.Result found) {
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sections = new SectionTable(sash, section -> canvas.setCursorBit(section.address() * Byte.SIZE));
        canvas = new RomCanvas(sash, this::moved);
        canvas.setData("org.eclipse.swtbot.widget.key", "romBytes"); //$NON-NLS-1$ //$NON-NLS-2$
        sash.setWeights(40, 60);
        status = new Text(area, SWT.READ_ONLY | SWT.SINGLE);
        status.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        status.setData("org.eclipse.swtbot.widget.key", "romStatus"); //$NON-NLS-1$ //$NON-NLS-2$
        loading = new Latest(area);
        describing = new Latest(area, true);
        memento().ifPresent(this::restore);
        new RomActions(this).addTo(getViewSite().getActionBars());
        return area;
    }

    @Override
    protected void show(IFile spec, Build.Result built) {
        chip = Optional.of(built);
        if (file.isEmpty()) {
            showChip();
        }
    }

    /** Shows the image that an export would write. */
    void showChip() {
        chip.ifPresent(built -> loading.start(NLS.bind(Messages.RomView_layingOut, built.report().name()), built::rom,
                image -> {
                    file = Optional.empty();
                    display(image);
                    status.setText(NLS.bind(Messages.RomView_ofChip, image.name(), count(image.header().imageBytes())));
                }, this::fail));
    }

    private void display(RomSource image) {
        close();
        source = Optional.of(image);
        sections.show(image.header().sections());
        canvas.show(Optional.of(new RomPages(image, Optional.empty(), canvas, this::fail)));
        if (restored > 0) {
            canvas.setCursorBit(restored);
            restored = 0;
        } else if (canvas.cursor() < (long) image.header().headerBytes() * Byte.SIZE && !image.header().sections().isEmpty()) {
            canvas.moveTo(image.header().sections().get(0).address() * Byte.SIZE);
        }
        wanted.ifPresent(part -> reveal(Optional.of(part)));
    }

    @Override
    protected void reveal(Optional<ChipPart> part) {
        wanted = part;
        if (source.isEmpty() || part.isEmpty()) {
            return;
        }
        RomHeader header = source.get().header();
        Optional<RomSection> here = section(header, canvas.cursor());
        if (here.filter(section -> holds(part.get(), section)).isEmpty()) {
            header.sections().stream().filter(section -> holds(part.get(), section)).findFirst()
                    .ifPresent(section -> canvas.setCursorBit(section.address() * Byte.SIZE));
        }
    }

    private static boolean holds(ChipPart part, RomSection section) {
        return part instanceof ChipPart.Tile ? section.tile().equals(part.name()) : part.covers(section.matrix());
    }

    private static Optional<RomSection> section(RomHeader header, long bit) {
        RomPlace place = RomPlace.of(header, bit / Byte.SIZE, (int) (bit % Byte.SIZE));
        if (place instanceof RomPlace.Weight weight) {
            return Optional.of(weight.section());
        }
        return place instanceof RomPlace.Padding padding ? Optional.of(padding.section()) : Optional.empty();
    }

    private void moved(long bit) {
        source.ifPresent(image -> {
            Optional<RomSection> section = section(image.header(), bit);
            sections.reveal(section);
            section.map(RomView::part).filter(part -> wanted.filter(known -> holds(known, section.get())).isEmpty())
                    .ifPresent(part -> {
                        wanted = Optional.of(part);
                        select(wanted);
                    });
            describing.start(Messages.RomView_describing, progress -> String.format(Locale.ROOT, "%010x: %s", bit / Byte.SIZE, //$NON-NLS-1$
                    new RomReader(image).describe(bit / Byte.SIZE, (int) (bit % Byte.SIZE))), status::setText, status::setText);
        });
    }

    private static ChipPart part(RomSection section) {
        return section.tile().isEmpty() ? new ChipPart.Matrix(section.matrix()) : new ChipPart.Tile(section.tile());
    }

    @Override
    protected void clear() {
        if (canvas != null) {
            loading.cancel();
            chip = Optional.empty();
            file = Optional.empty();
            close();
            sections.show(List.of());
            status.setText(""); //$NON-NLS-1$
        }
    }

    /** Gives files back; a read that is under way then fails and is not shown. */
    private void close() {
        describing.cancel();
        canvas.show(Optional.empty());
        source.filter(RomImage.class::isInstance).map(RomImage.class::cast).ifPresent(RomView::closeQuietly);
        source = Optional.empty();
        other.ifPresent(RomView::closeQuietly);
        other = Optional.empty();
    }

    private static void closeQuietly(RomImage image) {
        try {
            image.close();
        } catch (IOException e) {
            // it was only read
        }
    }

    boolean bits() {
        return canvas.bits();
    }

    void setBits(boolean show) {
        canvas.setBits(show);
    }

    /** Asks for a weight or an address and goes there. */
    void goToWeight() {
        source.ifPresent(image -> {
            RomHeader header = image.header();
            String example = header.sections().isEmpty() ? "" : header.sections().get(0).matrix(); //$NON-NLS-1$
            GoToWeight places = new GoToWeight(header);
            String here = RomPlace.of(header, canvas.cursor() / Byte.SIZE, (int) (canvas.cursor() % Byte.SIZE))
                    instanceof RomPlace.Weight weight
                    ? weight.section().matrix() + " " + weight.row() + " " + weight.column() : example + " 0 0"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            InputDialog dialog = new InputDialog(getSite().getShell(), Messages.RomView_goTo.replace("\u2026", ""), //$NON-NLS-1$ //$NON-NLS-2$
                    NLS.bind(Messages.RomView_goToMessage, example, Long.toHexString(header.headerBytes())), here, places);
            if (dialog.open() == Window.OK) {
                places.bit(dialog.getValue()).ifPresent(canvas::setCursorBit);
                canvas.setFocus();
            }
        });
    }

    /** Asks for an image and shows it. */
    void openImage() {
        ask().ifPresent(path -> loading.start(NLS.bind(Messages.RomView_opening, path.getFileName()),
                progress -> RomImage.open(path), image -> {
                    display(image);
                    file = Optional.of(path);
                    status.setText(path.toString());
                }, this::fail));
    }

    /** Compares the image that is shown with the spec's network, as {@code burin rom verify} does. */
    void verify() {
        Optional<Path> spec = spec().map(IFile::getLocationURI).map(Path::of);
        file.or(this::ask).ifPresent(image -> spec.ifPresent(path -> ToolRuns.start(new ToolRun(
                NLS.bind(Messages.RomView_verifyLabel, image.getFileName(), path.getFileName()), JobFamilies.EXPORT,
                List.of(List.of("rom", "verify", image.toString(), path.toString())), Optional.empty())))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Asks for an image and shows where the one shown differs from it. */
    void compare() {
        source.ifPresent(image -> ask().ifPresent(path -> loading.start(
                NLS.bind(Messages.RomView_comparing, path.getFileName()), progress -> {
                    RomImage second = RomImage.open(path);
                    try {
                        return new Compared(second, RomDiff.compare(second, image, progress));
                    } catch (IOException | RuntimeException e) {
                        closeQuietly(second);
                        throw e;
                    }
                }, compared -> showDifferences(image, path, compared), this::fail)));
    }

    private void showDifferences(RomSource image, Path file, Compared compared) {
        RomDiff.Result found = compared.found();
        sections.differ(found.sections());
        if (sameLayout(image.header(), compared.other().header())) {
            canvas.show(Optional.of(new RomPages(image, Optional.of(compared.other()), canvas, this::fail)));
            other.ifPresent(RomView::closeQuietly);
            other = Optional.of(compared.other());
        } else {
            closeQuietly(compared.other());
        }
        found.sections().stream().filter(section -> !section.first().isEmpty()).findFirst().ifPresent(section -> {
            RomDiff.Weight weight = section.first().get(0);
            canvas.setCursorBit(weight.address() * Byte.SIZE);
        });
        describing.cancel();
        status.setText(found.same() ? NLS.bind(Messages.RomView_same, count(found.weights()))
                : NLS.bind(Messages.RomView_different, new Object[] {count(found.different()), count(found.weights()),
                    file.getFileName(), count(found.bits()), found.sections().size()}));
    }

    /** Bytes of the same address can be compared if all sections stand at the same addresses. */
    private static boolean sameLayout(RomHeader one, RomHeader two) {
        return one.imageBytes() == two.imageBytes() && one.sections().stream().map(RomSection::address).toList()
                .equals(two.sections().stream().map(RomSection::address).toList());
    }

    private Optional<Path> ask() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.bin", "*.*"}); //$NON-NLS-1$ //$NON-NLS-2$
        spec().map(IFile::getProject).map(project -> project.getLocation()).ifPresent(place ->
                dialog.setFilterPath(place.toOSString()));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Asks for a file and writes the table of sections. */
    void exportSections() {
        new PictureExport(getSite().getShell(), () -> source.map(RomSource::name).map(name -> Path.of(name).getFileName()
                .toString()).orElse("rom"), Optional::empty, this::csv).table(); //$NON-NLS-1$
    }

    private Optional<Supplier<String>> csv() {
        return source.map(image -> () -> SectionTable.csv(image.header().sections()));
    }

    private void fail(String message) {
        status.setText(message);
        MessageDialog.openInformation(getSite().getShell(), Messages.RomView_cannot, message);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number); //$NON-NLS-1$
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(BITS, canvas.bits());
        memento.putString(CURSOR, Long.toString(canvas.cursor()));
    }

    private void restore(IMemento memento) {
        canvas.setBits(Boolean.TRUE.equals(memento.getBoolean(BITS)));
        String bit = memento.getString(CURSOR);
        restored = bit != null && bit.matches("\\d{1,15}") ? Long.parseLong(bit) : 0; //$NON-NLS-1$
    }

    @Override
    public void dispose() {
        source.filter(RomImage.class::isInstance).map(RomImage.class::cast).ifPresent(RomView::closeQuietly);
        other.ifPresent(RomView::closeQuietly);
        super.dispose();
    }
}
