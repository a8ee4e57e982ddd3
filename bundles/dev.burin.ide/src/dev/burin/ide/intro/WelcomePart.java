// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.intro;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;

/** The welcome page. It makes room when an editor opens or one of its links is followed; Help > Welcome brings it back. */
public final class WelcomePart extends IntroPart implements IPartListener {
    private static final String BUNDLE = "dev.burin.ide"; //$NON-NLS-1$
    private static final String NEW = "org.eclipse.ui.newWizard(newWizardId=dev.burin.ui.wizard.%s)"; //$NON-NLS-1$
    private static final String IMPORT = "org.eclipse.ui.file.import(importWizardId=dev.burin.ui.wizard.importModel)"; //$NON-NLS-1$
    private static final String GUIDE = "org.eclipse.ui.help.helpContents"; //$NON-NLS-1$
    private static final String SHEET =
            "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=dev.burin.doc.cheatSheet.%s)"; //$NON-NLS-1$

    private LocalResourceManager resources;
    private Composite page;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), scrolled);
        page = new Composite(scrolled, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 64;
        layout.marginHeight = 48;
        layout.horizontalSpacing = 64;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        hero();
        Composite begin = column(Messages.WelcomePart_begin);
        Composite learn = column(Messages.WelcomePart_learn);
        entry(begin, "examples", Messages.WelcomePart_examples, Messages.WelcomePart_examplesText, //$NON-NLS-1$
                String.format(NEW, "examples")); //$NON-NLS-1$
        entry(begin, "import", Messages.WelcomePart_import, Messages.WelcomePart_importText, IMPORT); //$NON-NLS-1$
        entry(begin, "project", Messages.WelcomePart_project, Messages.WelcomePart_projectText, //$NON-NLS-1$
                String.format(NEW, "newProject")); //$NON-NLS-1$
        entry(learn, "guide", Messages.WelcomePart_guide, Messages.WelcomePart_guideText, GUIDE); //$NON-NLS-1$
        entry(learn, "sheet", Messages.WelcomePart_modelToRtl, Messages.WelcomePart_modelToRtlText, //$NON-NLS-1$
                String.format(SHEET, "modelToRtl")); //$NON-NLS-1$
        entry(learn, "sheet", Messages.WelcomePart_simulate, Messages.WelcomePart_simulateText, //$NON-NLS-1$
                String.format(SHEET, "simulateAndInspect")); //$NON-NLS-1$
        Link away = link(page, Messages.WelcomePart_workbench, this::close);
        GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false, 2, 1);
        data.horizontalIndent = 5;
        away.setLayoutData(data);
        scrolled.setContent(page);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        getIntroSite().getPage().addPartListener(this);
    }

    private void hero() {
        Composite hero = new Composite(page, SWT.NONE);
        hero.setLayout(new GridLayout(2, false));
        hero.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Label picture = new Label(hero, SWT.NONE);
        picture.setImage(resources.create(image("wizban/welcome"))); //$NON-NLS-1$
        picture.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2));
        text(hero, Messages.WelcomePart_title, 14);
        Label subtitle = text(hero, Messages.WelcomePart_subtitle, 1);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 520;
        subtitle.setLayoutData(data);
    }

    private Composite column(String heading) {
        Composite column = new Composite(page, SWT.NONE);
        column.setLayout(new GridLayout(2, false));
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text(column, heading, 6).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        return column;
    }

    private void entry(Composite column, String icon, String label, String text, String command) {
        Label picture = new Label(column, SWT.NONE);
        picture.setImage(resources.create(image("elcl16/" + icon))); //$NON-NLS-1$
        picture.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        Link link = link(column, label, () -> run(command));
        link.setData("org.eclipse.swtbot.widget.key", "dev.burin.ide.welcome." + command); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        link.setFont(resources.create(JFaceResources.getDialogFontDescriptor().increaseHeight(1)));
        new Label(column, SWT.NONE);
        Label below = new Label(column, SWT.WRAP);
        below.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 300;
        data.verticalIndent = -2;
        below.setLayoutData(data);
    }

    private static Link link(Composite parent, String label, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + label + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private Label text(Composite parent, String text, int larger) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        FontDescriptor font = JFaceResources.getDialogFontDescriptor().increaseHeight(larger);
        label.setFont(resources.create(larger > 1 ? font.withStyle(SWT.BOLD) : font));
        return label;
    }

    private static ImageDescriptor image(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/full/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    private void run(String command) {
        ICommandService commands = getIntroSite().getService(ICommandService.class);
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        close();
        try {
            handlers.executeCommand(commands.deserialize(command), null);
        } catch (CommandException e) {
            ILog.of(WelcomePart.class).error("cannot run " + command, e); //$NON-NLS-1$
        }
    }

    private void close() {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        if (part instanceof IEditorPart) {
            page.getDisplay().asyncExec(this::close);
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        // only opened editors count
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // only opened editors count
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        // only opened editors count
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // only opened editors count
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // the page is the same at the side
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        getIntroSite().getPage().removePartListener(this);
        super.dispose();
    }
}
