// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.rom;

import dev.burin.flow.RomDiff;
import dev.burin.rom.RomSection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The sections of an image, as many as there are: items are made when they are seen. */
final class SectionTable {
    private final Table table;
    private List<RomSection> sections = List.of();
    private Map<String, RomDiff.Section> differences = Map.of();

    SectionTable(Composite parent, Consumer<RomSection> chosen) {
        table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("org.eclipse.swtbot.widget.key", "romSections"); //$NON-NLS-1$ //$NON-NLS-2$
        column(Messages.SectionTable_matrix, 160, SWT.LEFT);
        column(Messages.SectionTable_rows, 72, SWT.RIGHT);
        column(Messages.SectionTable_bits, 40, SWT.RIGHT);
        column(Messages.SectionTable_address, 84, SWT.RIGHT);
        column(Messages.SectionTable_bytes, 80, SWT.RIGHT);
        column(Messages.SectionTable_tile, 150, SWT.LEFT);
        column(Messages.SectionTable_difference, 150, SWT.LEFT);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> chosen.accept(sections.get(table.getSelectionIndex())));
    }

    private void column(String title, int width, int align) {
        TableColumn made = new TableColumn(table, align);
        made.setText(title);
        made.setWidth(width);
    }

    private void fill(TableItem item, int index) {
        RomSection section = sections.get(index);
        item.setText(new String[] {section.matrix(), section.firstRow() + ".." + (section.endRow() - 1), //$NON-NLS-1$
            Integer.toString(section.width()), String.format(Locale.ROOT, "%x", section.address()), //$NON-NLS-1$
            String.format(Locale.ROOT, "%,d", section.bytes()), section.tile(), difference(section)}); //$NON-NLS-1$
    }

    private String difference(RomSection section) {
        return Optional.ofNullable(differences.get(key(section.matrix(), section.firstRow())))
                .map(found -> NLS.bind(Messages.SectionTable_differs, found.kind(),
                        String.format(Locale.ROOT, "%,d", found.different()))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String key(String matrix, int firstRow) {
        return matrix + " " + firstRow; //$NON-NLS-1$
    }

    void show(List<RomSection> next) {
        sections = next;
        differences = Map.of();
        table.setItemCount(next.size());
        table.clearAll();
    }

    /** Shows which sections differ from another image's. */
    void differ(List<RomDiff.Section> found) {
        differences = new HashMap<>();
        found.stream().filter(section -> !section.kind().equals("removed")) //$NON-NLS-1$
                .forEach(section -> differences.put(key(section.matrix(), section.firstRow()), section));
        table.clearAll();
    }

    /** Selects a section without telling anybody. */
    void reveal(Optional<RomSection> section) {
        int index = section.map(sections::indexOf).orElse(-1);
        if (index < 0) {
            table.deselectAll();
        } else if (index != table.getSelectionIndex()) {
            table.setSelection(index);
            table.showSelection();
        }
    }

    /** Returns the table as CSV. */
    static String csv(List<RomSection> sections) {
        StringBuilder csv = new StringBuilder("matrix,tile,fabric,scheme,first_row,rows,columns,bits,address,bytes,sha256\n"); //$NON-NLS-1$
        sections.forEach(s -> csv.append(String.format(Locale.ROOT, "%s,%s,%s,%s,%d,%d,%d,%d,%d,%d,%s%n", s.matrix(), s.tile(), //$NON-NLS-1$
                s.fabric(), s.scheme(), s.firstRow(), s.rows(), s.columns(), s.width(), s.address(), s.bytes(), s.sha256())));
        return csv.toString();
    }
}
