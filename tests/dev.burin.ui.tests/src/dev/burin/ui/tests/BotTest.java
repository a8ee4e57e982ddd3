// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Iterator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The bot on each kind of widget: what it does reaches the listeners, and its failures say what was there instead. */
class BotTest {

    private Playground playground;
    private SWTBot bot;
    private long patience;

    @BeforeEach
    void open() {
        patience = SWTBotPreferences.TIMEOUT;
        playground = UIThreadRunnable.syncExec(() -> new Playground(SWTUtils.display()));
        SWTBotShell shell = new SWTBot().shell(Playground.TITLE).activate();
        bot = shell.bot();
    }

    @AfterEach
    void close() {
        SWTBotPreferences.TIMEOUT = patience;
        UIThreadRunnable.syncExec(() -> playground.shell().dispose());
    }

    @Test
    void pressesButtons() {
        bot.button("Press").click();
        bot.checkBox("Check").click();
        bot.checkBox("Check").deselect();
        bot.toggleButton("Toggle").click();
        bot.radio("Green").click();
        assertHappened("Press", "Check", "Check", "Toggle", "Red false", "Green true");
        assertFalse(bot.checkBox("Check").isChecked());
        assertTrue(bot.radio("Green").isSelected());
    }

    @Test
    void waitsUntilAButtonIsEnabled() {
        UIThreadRunnable.syncExec(() -> SWTUtils.display().timerExec(300, () -> slow().setEnabled(true)));
        bot.button("Slow").click();
        assertHappened("Slow");
    }

    @Test
    void returnsWhileADialogIsOpenAndWaitsUntilItCloses() {
        bot.button("Dialog...").click();
        SWTBotShell dialog = new SWTBot().shell("Question").activate();
        assertTrue(dialog.isActive());
        dialog.bot().button("Finish").click();
        new SWTBot().waitUntil(Conditions.shellCloses(dialog));
        assertHappened("dialog closed");
    }

    @Test
    void writesIntoFieldsFoundByLabelMessageAndId() {
        bot.textWithLabel("Name:").setText("wafer");
        assertHappened("name wafer");
        bot.textWithMessage("type a filter").typeText("wq");
        assertEquals("wq", bot.textWithId("filter").getText());
    }

    @Test
    void typesInsertsAndSelectsInStyledText() {
        SWTBotStyledText code = bot.styledText();
        code.navigateTo(1, 1);
        code.typeText("XY");
        assertEquals("tXYwo", code.getTextOnLine(1));
        assertEquals(new Position(1, 3), code.cursorPosition());
        code.insertText(0, 3, " and a half");
        assertEquals(List.of("one and a half", "tXYwo", ""), code.getLines());
        code.selectRange(0, 4, 3);
        assertEquals("and", code.getSelection());
        code.pressShortcut(SWT.CTRL, 'y');
        assertHappened("control y");
    }

    @Test
    void followsLinks() {
        bot.link().click("help");
        bot.link().click("the guide");
        assertHappened("link help", "link x.html");
    }

    @Test
    void choosesItems() {
        bot.comboBoxWithLabel("Scheme:").setSelection("binary");
        bot.ccomboBoxWithLabel("Fabric:").setSelection("b");
        bot.spinnerWithLabel("Users:").setSelection(7);
        bot.listWithLabel("Layers:").select("l0", "l2");
        assertHappened("scheme binary", "fabric b", "users 7", "layers l0,l2");
        assertArrayEquals(new String[] {"csd", "binary"}, bot.comboBox().items());
        assertThrows(RuntimeException.class, () -> bot.comboBox().setSelection("ternary"));
    }

    @Test
    void opensTreesWhoseItemsComeLater() {
        SWTBotTree tree = bot.tree();
        SWTBotTreeItem block = tree.getTreeItem("block").expand();
        bot.waitUntil(Conditions.treeItemHasNode(block, "matrix"));
        block.getNode("matrix").select();
        assertEquals("matrix", tree.selection().get(0, 0));
        tree.getTreeItem("block").check();
        tree.getTreeItem("block").doubleClick();
        assertTrue(playground.log().contains("tree check block"), () -> "" + playground.log());
        assertTrue(playground.log().contains("tree open block"), () -> "" + playground.log());
    }

    @Test
    void usesAContextMenuThatFillsItselfWhenShown() {
        bot.tree().contextMenu("Show In").click();
        assertHappened("menu Show &In");
    }

    @Test
    void readsAndSelectsRowsOfATableThatFillsItselfWhenSeen() {
        SWTBotTable table = bot.table();
        assertEquals(30, table.rowCount());
        assertEquals("160", table.cell(20, "Bits"));
        table.select("t29");
        table.header("Bits").click();
        assertHappened("table t29", "sort Bits");
        assertEquals(29, table.indexOf("t29"));
    }

    @Test
    void bringsTabsToTheFront() {
        bot.cTabItem("CBack").activate();
        bot.tabItem("Back").activate();
        assertHappened("ctab CBack", "tab Back");
        assertTrue(bot.label("On Back").isVisible());
    }

    @Test
    void usesToolBars() {
        bot.toolbarButtonWithTooltip("Run").click();
        bot.toolbarToggleButtonWithTooltip("Link").click();
        assertTrue(bot.toolbarToggleButtonWithTooltip("Link").isChecked());
        bot.toolbarDropDownButtonWithTooltip("Export").menuItem("As ROM").click();
        assertHappened("tool Run", "tool Link", "export As R&OM");
    }

    @Test
    void clicksOnDrawings() {
        bot.canvasWithTooltip("map").click(11, 12);
        bot.canvasWithTooltip("map").doubleClick(13, 14);
        assertTrue(playground.log().contains("down 11,12"), () -> "" + playground.log());
        assertTrue(playground.log().contains("double 13,14"), () -> "" + playground.log());
    }

    @Test
    void walksTheMenuBar() {
        SWTBotShell shell = new SWTBot().shell(Playground.TITLE);
        shell.menu().menu("File", "New", "Wafer Spec...").click();
        shell.menu().menu("File").menu("Work Offline").click();
        assertHappened("new spec", "offline true");
        assertTrue(shell.menu().menu("File").menu("Work Offline").isChecked());
    }

    @Test
    void failsToFindWithAMessageThatSaysWhatWasSought() {
        SWTBotPreferences.TIMEOUT = 300;
        WidgetNotFoundException failure = assertThrows(WidgetNotFoundException.class, () -> bot.button("Finnish"));
        assertTrue(failure.getMessage().contains("Finnish"), failure::getMessage);
    }

    @Test
    void waitingFailsWithTheMessageOfTheCondition() {
        TimeoutException failure = assertThrows(TimeoutException.class, () -> bot.waitUntil(new DefaultCondition() {
            @Override
            public boolean test() {
                return false;
            }

            @Override
            public String getFailureMessage() {
                return "the moon is not full";
            }
        }, 200));
        assertTrue(failure.getMessage().contains("the moon is not full"), failure::getMessage);
    }

    @Test
    void throwsOnTheTestThreadWhatWorkOnTheUiThreadThrows() {
        Bundle provider = FrameworkUtil.getBundle(UIThreadRunnable.class);
        assumeTrue(provider == null || provider.getSymbolicName().equals("dev.burin.swtbot"),
                "SWTBot leaves such exceptions to the workbench");
        IllegalStateException thrown = new IllegalStateException("on purpose");
        RuntimeException caught = assertThrows(RuntimeException.class, () -> UIThreadRunnable.syncExec(() -> {
            throw thrown;
        }));
        assertSame(thrown, caught);
        assertEquals("throwsOnTheTestThreadWhatWorkOnTheUiThreadThrows", method(caught.getSuppressed()[0]));
    }

    /** The method of this class that a stack goes through. */
    private static String method(Throwable failure) {
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().equals(BotTest.class.getName()) && !element.getMethodName().startsWith("lambda")) {
                return element.getMethodName();
            }
        }
        throw new AssertionError("The stack does not go through this class", failure);
    }

    private Button slow() {
        Control[] all = ((Composite) playground.shell().getChildren()[0]).getChildren();
        for (Control control : all) {
            if (control instanceof Button button && button.getText().equals("Slow")) {
                return button;
            }
        }
        throw new AssertionError("The playground has no slow button");
    }

    /** Waits until the words stand in the log in this order; events of the focus may stand between them. */
    private void assertHappened(String... words) {
        bot.waitUntil(new DefaultCondition() {
            @Override
            public boolean test() {
                Iterator<String> wanted = List.of(words).iterator();
                String next = wanted.next();
                for (String happened : playground.log()) {
                    if (happened.equals(next)) {
                        if (!wanted.hasNext()) {
                            return true;
                        }
                        next = wanted.next();
                    }
                }
                return false;
            }

            @Override
            public String getFailureMessage() {
                return "expected " + List.of(words) + " but happened " + playground.log();
            }
        }, 2000);
    }
}
