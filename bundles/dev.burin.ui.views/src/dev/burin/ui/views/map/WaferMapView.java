// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.map;

import dev.burin.flow.Build;
import dev.burin.ui.view.ChipView;
import dev.burin.view.ChipPart;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The Wafer Map view. */
public final class WaferMapView extends ChipView {
    private Label label;

    @Override
    protected Control createContent(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        return label;
    }

    @Override
    protected void show(IFile file, Build.Result chip) {
        label.setText(chip.report().name());
    }

    @Override
    protected void reveal(Optional<ChipPart> part) {
        label.setToolTipText(part.map(ChipPart::name).orElse(""));
    }

    @Override
    protected void clear() {
        label.setText("");
    }
}
