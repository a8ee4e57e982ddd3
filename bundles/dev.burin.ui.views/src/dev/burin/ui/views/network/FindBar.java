// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.network;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field to find operations: typing goes to the first that fits, Enter and Arrow Down to the next, Arrow Up back. */
final class FindBar extends Composite {
    private final Text text;
    private final Label count;
    private final Function<String, List<String>> search;
    private final Consumer<String> found;
    private List<String> names = List.of();
    private int at;

    FindBar(Composite parent, Function<String, List<String>> search, Consumer<String> found) {
        super(parent, SWT.NONE);
        this.search = search;
        this.found = found;
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        setLayout(layout);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.NetworkView_findHint);
        text.setData("org.eclipse.swtbot.widget.key", "networkFind"); //$NON-NLS-1$ //$NON-NLS-2$
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(this, SWT.NONE);
        GridData room = new GridData(SWT.FILL, SWT.CENTER, false, false);
        room.widthHint = 90;
        count.setLayoutData(room);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL) {
                step(1);
            }
        });
        text.addListener(SWT.KeyDown, this::key);
    }

    void focus() {
        text.setFocus();
        text.selectAll();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            event.doit = false;
        }
    }

    private void typed() {
        names = text.getText().isBlank() ? List.of() : search.apply(text.getText().strip());
        at = 0;
        show();
    }

    private void step(int by) {
        if (!names.isEmpty()) {
            at = Math.floorMod(at + by, names.size());
            show();
        }
    }

    private void show() {
        if (names.isEmpty()) {
            count.setText(text.getText().isBlank() ? "" : Messages.NetworkView_notFound); //$NON-NLS-1$
        } else {
            count.setText(NLS.bind(Messages.NetworkView_found, at + 1, names.size()));
            found.accept(names.get(at));
        }
    }
}
