// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import org.eclipse.help.IContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The Help view: contents, search, and a page. */
public final class HelpView extends ViewPart {
    static final String ID = "dev.burin.ide.view.help"; //$NON-NLS-1$

    private static final String PAGE = "page"; //$NON-NLS-1$
    private static final String KEY = "org.eclipse.swtbot.widget.key"; //$NON-NLS-1$

    private static final int TYPING = 350; // milliseconds without a key after which what was typed is searched
    private static final int NARROW = 520; // pixels: below, the contents stand above the page

    private String first = ""; //$NON-NLS-1$
    private ContentsTree contents;
    private PageBrowser browser;
    private Text search;
    private Action goBack;
    private Action goForward;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String page = memento == null ? null : memento.getString(PAGE);
        first = page == null ? "" : page; //$NON-NLS-1$
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PAGE, browser.current());
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        left.setLayout(layout);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.HelpView_search);
        search.setData(KEY, "dev.burin.ide.help.search"); //$NON-NLS-1$
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        search.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL) {
                browser.search(search.getText());
            }
        });
        Runnable searchTyped = () -> {
            if (!search.isDisposed()) {
                browser.search(search.getText());
            }
        };
        search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(TYPING, searchTyped));
        contents = new ContentsTree(left, page -> browser.open(page));
        contents.control().setData(KEY, "dev.burin.ide.help.contents"); //$NON-NLS-1$
        contents.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        browser = new PageBrowser(sash, this::changed);
        sash.setWeights(30, 70);
        sash.addListener(SWT.Resize, event -> {
            int fitting = sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
            if (sash.getOrientation() != fitting) {
                sash.setOrientation(fitting);
            }
        });
        makeActions();
        if (first.isEmpty()) {
            browser.openHome();
        } else {
            browser.open(first);
        }
    }

    private void makeActions() {
        goBack = action(Messages.HelpView_back, ISharedImages.IMG_TOOL_BACK, () -> browser.goBack());
        goForward = action(Messages.HelpView_forward, ISharedImages.IMG_TOOL_FORWARD, () -> browser.goForward());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action(Messages.HelpView_home, ISharedImages.IMG_ETOOL_HOME_NAV, () -> browser.openHome()));
        bar.add(goBack);
        bar.add(goForward);
        changed();
    }

    private static Action action(String text, String image, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        return action;
    }

    private void changed() {
        goBack.setEnabled(browser.canGoBack());
        goForward.setEnabled(browser.canGoForward());
        contents.reveal(browser.current());
    }

    void openHome() {
        browser.openHome();
    }

    /** Shows a page of a guide, named {@code /bundle/path#anchor}. */
    void open(String page) {
        browser.open(page);
    }

    void open(IContext context) {
        browser.open(context);
    }

    void search(String words) {
        search.setText(words);
        browser.search(words);
    }

    void focusSearch() {
        search.setFocus();
    }

    @Override
    public void setFocus() {
        browser.control().setFocus();
    }
}
