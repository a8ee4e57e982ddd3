// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** A shell with one widget of each kind. What happens to them is written down, in words. On the UI thread. */
final class Playground {

    static final String TITLE = "Playground";

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Shell shell;

    Playground(Display display) {
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setText(TITLE);
        shell.setLayout(new GridLayout(4, true));
        buttons(group("Buttons"));
        texts(group("Texts"));
        choices(group("Choices"));
        items(group("Items"));
        tabs(group("Tabs"));
        tools(group("Tools"));
        drawing(group("Drawing"));
        menus();
        shell.setSize(1000, 640);
        shell.open();
    }

    /** What happened, in order. */
    List<String> log() {
        return log;
    }

    Shell shell() {
        return shell;
    }

    private Group group(String text) {
        Group group = new Group(shell, SWT.NONE);
        group.setText(text);
        group.setLayout(new GridLayout(2, false));
        return group;
    }

    private void buttons(Composite parent) {
        for (int style : new int[] {SWT.PUSH, SWT.CHECK, SWT.TOGGLE}) {
            Button button = new Button(parent, style);
            String name = style == SWT.PUSH ? "&Press" : style == SWT.CHECK ? "C&heck" : "T&oggle";
            button.setText(name);
            tell(button, SWT.Selection, name.replace("&", ""));
        }
        for (String name : new String[] {"Red", "Green"}) {
            Button radio = new Button(parent, SWT.RADIO);
            radio.setText(name);
            radio.setSelection(name.equals("Red"));
            radio.addListener(SWT.Selection, event -> log.add(name + " " + radio.getSelection()));
        }
        Button slow = new Button(parent, SWT.PUSH);
        slow.setText("Slow");
        slow.setEnabled(false);
        tell(slow, SWT.Selection, "Slow");
        Button failing = new Button(parent, SWT.PUSH);
        failing.setText("Dialog...");
        failing.addListener(SWT.Selection, event -> dialog());
    }

    private void texts(Composite parent) {
        label(parent, "&Name:");
        Text name = new Text(parent, SWT.BORDER);
        name.addListener(SWT.Modify, event -> log.add("name " + name.getText()));
        label(parent, "Filter:");
        Text filter = new Text(parent, SWT.SEARCH);
        filter.setMessage("type a filter");
        filter.setData("org.eclipse.swtbot.widget.key", "filter");
        label(parent, "Code:");
        StyledText code = new StyledText(parent, SWT.BORDER | SWT.MULTI);
        code.setText("one\ntwo\n");
        code.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.CTRL) {
                log.add("control " + (char) event.keyCode);
            }
        });
        Link link = new Link(parent, SWT.NONE);
        link.setText("See <a>help</a> or <a href=\"x.html\">the guide</a>.");
        link.addListener(SWT.Selection, event -> log.add("link " + event.text));
    }

    private void choices(Composite parent) {
        label(parent, "Scheme:");
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems("csd", "binary");
        combo.addListener(SWT.Selection, event -> log.add("scheme " + combo.getText()));
        label(parent, "Fabric:");
        CCombo custom = new CCombo(parent, SWT.BORDER);
        custom.setItems(new String[] {"a", "b"});
        custom.addListener(SWT.Selection, event -> log.add("fabric " + custom.getText()));
        label(parent, "Users:");
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.addListener(SWT.Selection, event -> log.add("users " + spinner.getSelection()));
        label(parent, "Layers:");
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(parent, SWT.MULTI | SWT.BORDER);
        list.setItems("l0", "l1", "l2");
        list.addListener(SWT.Selection, event -> log.add("layers " + String.join(",", list.getSelection())));
    }

    private void items(Composite parent) {
        Tree tree = new Tree(parent, SWT.BORDER | SWT.CHECK);
        TreeItem block = new TreeItem(tree, SWT.NONE);
        block.setText("block");
        new TreeItem(block, SWT.NONE).setText("Loading");
        tree.addListener(SWT.Expand, event -> tree.getDisplay().timerExec(200, () -> {
            block.removeAll();
            new TreeItem(block, SWT.NONE).setText("matrix");
        }));
        tree.addListener(SWT.Selection, event -> log.add((event.detail == SWT.CHECK ? "tree check " : "tree ")
                + ((TreeItem) event.item).getText()));
        tree.addListener(SWT.DefaultSelection, event -> log.add("tree open " + ((TreeItem) event.item).getText()));
        Menu menu = new Menu(tree);
        tree.setMenu(menu);
        menu.addListener(SWT.Show, event -> {
            List.of(menu.getItems()).forEach(Widget::dispose);
            for (String text : new String[] {"&Open", "Show &In"}) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(text);
                tell(item, SWT.Selection, "menu " + text);
            }
        });
        Table table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (String head : new String[] {"Tile", "Bits"}) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(head);
            column.setWidth(60);
            tell(column, SWT.Selection, "sort " + head);
        }
        table.addListener(SWT.SetData, event -> {
            int row = table.indexOf((TableItem) event.item);
            ((TableItem) event.item).setText(new String[] {"t" + row, String.valueOf(row * 8)});
        });
        table.setItemCount(30);
        table.addListener(SWT.Selection, event -> log.add("table " + ((TableItem) event.item).getText()));
    }

    private void tabs(Composite parent) {
        CTabFolder custom = new CTabFolder(parent, SWT.BORDER);
        TabFolder folder = new TabFolder(parent, SWT.NONE);
        for (String text : new String[] {"Front", "Back"}) {
            CTabItem tab = new CTabItem(custom, SWT.NONE);
            tab.setText("C" + text);
            tab.setControl(new Text(custom, SWT.NONE));
            TabItem plain = new TabItem(folder, SWT.NONE);
            plain.setText(text);
            Composite page = new Composite(folder, SWT.NONE);
            page.setLayout(new FillLayout());
            label(page, "On " + text);
            plain.setControl(page);
        }
        custom.setSelection(0);
        custom.addListener(SWT.Selection, event -> log.add("ctab " + ((CTabItem) event.item).getText()));
        folder.addListener(SWT.Selection, event -> log.add("tab " + ((TabItem) event.item).getText()));
    }

    private void tools(Composite parent) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT);
        int[] styles = {SWT.PUSH, SWT.CHECK, SWT.SEPARATOR, SWT.DROP_DOWN};
        String[] tips = {"Run", "Link", "", "Export"};
        for (int i = 0; i < styles.length; i++) {
            ToolItem item = new ToolItem(bar, styles[i]);
            item.setText(tips[i].isEmpty() ? "" : tips[i].substring(0, 1));
            item.setToolTipText(tips[i]);
            String tip = tips[i];
            item.addListener(SWT.Selection, event -> {
                if (event.detail == SWT.ARROW) {
                    openMenu(bar);
                } else {
                    log.add("tool " + tip);
                }
            });
        }
    }

    private void openMenu(Control control) {
        Menu menu = new Menu(control.getShell(), SWT.POP_UP);
        for (String text : new String[] {"As &RTL", "As R&OM"}) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(text);
            tell(item, SWT.Selection, "export " + text);
        }
        menu.setVisible(true);
    }

    private void drawing(Composite parent) {
        Canvas canvas = new Canvas(parent, SWT.BORDER);
        canvas.setToolTipText("map");
        canvas.addListener(SWT.MouseDown, event -> log.add("down " + event.x + "," + event.y));
        canvas.addListener(SWT.MouseDoubleClick, event -> log.add("double " + event.x + "," + event.y));
    }

    private void menus() {
        Menu bar = new Menu(shell, SWT.BAR);
        shell.setMenuBar(bar);
        MenuItem file = new MenuItem(bar, SWT.CASCADE);
        file.setText("&File");
        Menu files = new Menu(file);
        file.setMenu(files);
        MenuItem fresh = new MenuItem(files, SWT.CASCADE);
        fresh.setText("&New\tCtrl+N");
        Menu kinds = new Menu(fresh);
        fresh.setMenu(kinds);
        kinds.addListener(SWT.Show, event -> {
            List.of(kinds.getItems()).forEach(Widget::dispose);
            MenuItem item = new MenuItem(kinds, SWT.PUSH);
            item.setText("&Wafer Spec...");
            tell(item, SWT.Selection, "new spec");
        });
        MenuItem checked = new MenuItem(files, SWT.CHECK);
        checked.setText("Work &Offline");
        checked.addListener(SWT.Selection, event -> log.add("offline " + checked.getSelection()));
    }

    private void dialog() {
        Shell dialog = new Shell(shell, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        dialog.setText("Question");
        dialog.setLayout(new GridLayout());
        Button finish = new Button(dialog, SWT.PUSH);
        finish.setText("Finish");
        finish.addListener(SWT.Selection, event -> dialog.close());
        dialog.setSize(300, 120);
        dialog.open();
        while (!dialog.isDisposed()) {
            if (!dialog.getDisplay().readAndDispatch()) {
                dialog.getDisplay().sleep();
            }
        }
        log.add("dialog closed");
    }

    private void tell(Widget widget, int event, String word) {
        widget.addListener(event, happened -> log.add(word));
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }
}
