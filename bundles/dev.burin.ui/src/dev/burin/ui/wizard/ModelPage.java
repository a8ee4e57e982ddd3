// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.flow.ModelPreview;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Chooses a model and shows what its headers say, before anything is done. */
final class ModelPage extends WizardPage {
    private static final int DELAY_MILLIS = 300;

    private final boolean needed;
    private final Optional<Path> first;
    private Text path;
    private Label summary;
    private Table tensors;
    private Optional<ModelPreview> preview = Optional.empty();
    private Consumer<Path> found = model -> { };
    private int asked;

    /** @param needed whether the wizard cannot finish without a model */
    ModelPage(boolean needed, Optional<Path> first) {
        super("model", Messages.ModelPage_title, null); //$NON-NLS-1$
        this.needed = needed;
        this.first = first;
        setDescription(needed ? Messages.ModelPage_description : Messages.ModelPage_optional);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.ModelPage_model);
        path = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        Button folder = new Button(area, SWT.PUSH);
        folder.setText(Messages.ModelPage_folder);
        folder.addListener(SWT.Selection, event -> choose(new DirectoryDialog(getShell()).open()));
        Button file = new Button(area, SWT.PUSH);
        file.setText(Messages.ModelPage_file);
        file.addListener(SWT.Selection, event -> choose(fileDialog().open()));
        summary = new Label(area, SWT.WRAP);
        summary.setData("org.eclipse.swtbot.widget.key", "modelSummary"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(500, SWT.DEFAULT).applyTo(summary);
        tensors = table(area);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(500, 220).applyTo(tensors);
        path.addListener(SWT.Modify, event -> changed());
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "dev.burin.doc.wizard_importModel"); //$NON-NLS-1$
        setPageComplete(!needed);
        first.ifPresent(model -> path.setText(model.toString()));
    }

    private Table table(Composite area) {
        Table table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("org.eclipse.swtbot.widget.key", "modelTensors"); //$NON-NLS-1$ //$NON-NLS-2$
        table.addListener(SWT.SetData, event -> preview.ifPresent(
                read -> ((TableItem) event.item).setText(ModelText.row(read.tensors().get(event.index)))));
        column(table, Messages.ModelPage_tensor, 220, SWT.LEFT);
        column(table, Messages.ModelPage_shape, 110, SWT.RIGHT);
        column(table, Messages.ModelPage_type, 60, SWT.LEFT);
        column(table, Messages.ModelPage_bytes, 110, SWT.RIGHT);
        return table;
    }

    private static void column(Table table, String name, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        column.setWidth(width);
    }

    private FileDialog fileDialog() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.safetensors;*.safetensors.index.json;*.bin", "*"}); //$NON-NLS-1$ //$NON-NLS-2$
        return dialog;
    }

    private void choose(String chosen) {
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    /** Reads the model a moment after the last key. */
    private void changed() {
        int now = ++asked;
        preview = Optional.empty();
        setErrorMessage(null); // SWT has it so
        setMessage(null);
        setPageComplete(!needed && path.getText().isBlank());
        summary.setText(""); //$NON-NLS-1$
        tensors.setItemCount(0);
        path.getDisplay().timerExec(DELAY_MILLIS, () -> {
            if (now == asked && !path.isDisposed() && !path.getText().isBlank()) {
                read(now);
            }
        });
    }

    private void read(int now) {
        try {
            Path model = Path.of(path.getText().strip()).toAbsolutePath();
            summary.setText(Messages.ModelPage_reading);
            new ModelReader(model, read -> later(now, () -> show(read)), problem -> later(now, () -> fail(problem)))
                    .schedule();
        } catch (InvalidPathException e) {
            setErrorMessage(NLS.bind(Messages.ModelPage_missing, path.getText()));
        }
    }

    private void later(int now, Runnable work) {
        path.getDisplay().asyncExec(() -> {
            if (now == asked && !path.isDisposed()) {
                work.run();
            }
        });
    }

    private void fail(String problem) {
        summary.setText(""); //$NON-NLS-1$
        setErrorMessage(problem);
    }

    private void show(ModelPreview read) {
        preview = Optional.of(read);
        summary.setText(ModelText.summary(read));
        setMessage(ModelText.warning(read, Runtime.getRuntime().maxMemory()).orElse(null), WARNING); // SWT has it so
        tensors.setItemCount(read.tensors().size());
        tensors.clearAll();
        found.accept(read.model().file());
        setPageComplete(true);
        summary.getParent().layout();
    }

    /** Tells of each model that was read and can be used. */
    void whenFound(Consumer<Path> listener) {
        found = listener;
    }

    /** Returns whether the page can do without a model, and has none. */
    boolean leftEmpty() {
        return !needed && path.getText().isBlank();
    }

    /** Returns the chosen model, once it was read and can be used. */
    Optional<Path> model() {
        return preview.map(read -> read.model().file());
    }
}
