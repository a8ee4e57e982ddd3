// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.inGroup;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withLabel;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withTooltip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCTabItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCanvas;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotList;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTabItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarRadioButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;

/** Finds what holds items, tabs, buttons of tool bars and drawings. */
abstract class ItemFinders extends TextFinders {

    ItemFinders(Finder finder) {
        super(finder);
    }

    /** The first tree. */
    public SWTBotTree tree() {
        return new SWTBotTree(find(Tree.class, SWT.NONE, 0));
    }

    /** The tree with this index, from 0. */
    public SWTBotTree tree(int index) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, index));
    }

    /** The tree that a label with this text stands before. */
    public SWTBotTree treeWithLabel(String label) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The tree in a group that a label with this text stands before. */
    public SWTBotTree treeWithLabelInGroup(String label, String group) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The tree that carries the value under the default key. */
    public SWTBotTree treeWithId(String value) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, 0, withId(value)));
    }

    /** The tree that carries the value under the key. */
    public SWTBotTree treeWithId(String key, String value) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, 0, withId(key, value)));
    }

    /** The first tree in a group. */
    public SWTBotTree treeInGroup(String group) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, 0, inGroup(group)));
    }

    /** The first table. */
    public SWTBotTable table() {
        return new SWTBotTable(find(Table.class, SWT.NONE, 0));
    }

    /** The table with this index, from 0. */
    public SWTBotTable table(int index) {
        return new SWTBotTable(find(Table.class, SWT.NONE, index));
    }

    /** The table that a label with this text stands before. */
    public SWTBotTable tableWithLabel(String label) {
        return new SWTBotTable(find(Table.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The table in a group that a label with this text stands before. */
    public SWTBotTable tableWithLabelInGroup(String label, String group) {
        return new SWTBotTable(find(Table.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The table that carries the value under the default key. */
    public SWTBotTable tableWithId(String value) {
        return new SWTBotTable(find(Table.class, SWT.NONE, 0, withId(value)));
    }

    /** The table that carries the value under the key. */
    public SWTBotTable tableWithId(String key, String value) {
        return new SWTBotTable(find(Table.class, SWT.NONE, 0, withId(key, value)));
    }

    /** The first table in a group. */
    public SWTBotTable tableInGroup(String group) {
        return new SWTBotTable(find(Table.class, SWT.NONE, 0, inGroup(group)));
    }

    /** The first list. */
    public SWTBotList list() {
        return new SWTBotList(find(List.class, SWT.NONE, 0));
    }

    /** The list with this index, from 0. */
    public SWTBotList list(int index) {
        return new SWTBotList(find(List.class, SWT.NONE, index));
    }

    /** The list that a label with this text stands before. */
    public SWTBotList listWithLabel(String label) {
        return new SWTBotList(find(List.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The list in a group that a label with this text stands before. */
    public SWTBotList listWithLabelInGroup(String label, String group) {
        return new SWTBotList(find(List.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The list that carries the value under the default key. */
    public SWTBotList listWithId(String value) {
        return new SWTBotList(find(List.class, SWT.NONE, 0, withId(value)));
    }

    /** The list that carries the value under the key. */
    public SWTBotList listWithId(String key, String value) {
        return new SWTBotList(find(List.class, SWT.NONE, 0, withId(key, value)));
    }

    /** The first list in a group. */
    public SWTBotList listInGroup(String group) {
        return new SWTBotList(find(List.class, SWT.NONE, 0, inGroup(group)));
    }

    /** The first drawing. */
    public SWTBotCanvas canvas() {
        return new SWTBotCanvas(find(Canvas.class, SWT.NONE, 0));
    }

    /** The drawing with this index, from 0. */
    public SWTBotCanvas canvas(int index) {
        return new SWTBotCanvas(find(Canvas.class, SWT.NONE, index));
    }

    /** The drawing with this tool tip. */
    public SWTBotCanvas canvasWithTooltip(String tooltip) {
        return new SWTBotCanvas(find(Canvas.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The drawing that carries the value under the default key. */
    public SWTBotCanvas canvasWithId(String value) {
        return new SWTBotCanvas(find(Canvas.class, SWT.NONE, 0, withId(value)));
    }

    /** The drawing that carries the value under the key. */
    public SWTBotCanvas canvasWithId(String key, String value) {
        return new SWTBotCanvas(find(Canvas.class, SWT.NONE, 0, withId(key, value)));
    }

    /** The first tab of a dialog. */
    public SWTBotTabItem tabItem() {
        return new SWTBotTabItem(find(TabItem.class, SWT.NONE, 0));
    }

    /** The tab of a dialog with this index, from 0. */
    public SWTBotTabItem tabItem(int index) {
        return new SWTBotTabItem(find(TabItem.class, SWT.NONE, index));
    }

    /** The tab of a dialog with this text. */
    public SWTBotTabItem tabItem(String text) {
        return new SWTBotTabItem(find(TabItem.class, SWT.NONE, 0, withMnemonic(text)));
    }

    /** The tab of a dialog with the given index, from 0, among those with this text. */
    public SWTBotTabItem tabItem(String text, int index) {
        return new SWTBotTabItem(find(TabItem.class, SWT.NONE, index, withMnemonic(text)));
    }

    /** The tab of a dialog that carries the value under the default key. */
    public SWTBotTabItem tabItemWithId(String value) {
        return new SWTBotTabItem(find(TabItem.class, SWT.NONE, 0, withId(value)));
    }

    /** The first tab of editors or views. */
    public SWTBotCTabItem cTabItem() {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, 0));
    }

    /** The tab of editors or views with this index, from 0. */
    public SWTBotCTabItem cTabItem(int index) {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, index));
    }

    /** The tab of editors or views with this text. */
    public SWTBotCTabItem cTabItem(String text) {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, 0, withMnemonic(text)));
    }

    /** The tab of editors or views with the given index, from 0, among those with this text. */
    public SWTBotCTabItem cTabItem(String text, int index) {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, index, withMnemonic(text)));
    }

    /** The tab of editors or views with this tool tip. */
    public SWTBotCTabItem cTabItemWithTooltip(String tooltip) {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The tab of editors or views that carries the value under the default key. */
    public SWTBotCTabItem cTabItemWithId(String value) {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, 0, withId(value)));
    }

    /** The first toggle button of a tool bar. */
    public SWTBotToolbarToggleButton toolbarToggleButton() {
        return new SWTBotToolbarToggleButton(find(ToolItem.class, SWT.CHECK, 0));
    }

    /** The toggle button of a tool bar with this index, from 0. */
    public SWTBotToolbarToggleButton toolbarToggleButton(int index) {
        return new SWTBotToolbarToggleButton(find(ToolItem.class, SWT.CHECK, index));
    }

    /** The toggle button of a tool bar with this text. */
    public SWTBotToolbarToggleButton toolbarToggleButton(String text) {
        return new SWTBotToolbarToggleButton(find(ToolItem.class, SWT.CHECK, 0, withMnemonic(text)));
    }

    /** The toggle button of a tool bar with the given index, from 0, among those with this text. */
    public SWTBotToolbarToggleButton toolbarToggleButton(String text, int index) {
        return new SWTBotToolbarToggleButton(find(ToolItem.class, SWT.CHECK, index, withMnemonic(text)));
    }

    /** The toggle button of a tool bar with this tool tip. */
    public SWTBotToolbarToggleButton toolbarToggleButtonWithTooltip(String tooltip) {
        return new SWTBotToolbarToggleButton(find(ToolItem.class, SWT.CHECK, 0, withTooltip(tooltip)));
    }

    /** The toggle button of a tool bar that carries the value under the default key. */
    public SWTBotToolbarToggleButton toolbarToggleButtonWithId(String value) {
        return new SWTBotToolbarToggleButton(find(ToolItem.class, SWT.CHECK, 0, withId(value)));
    }

    /** The first drop-down button of a tool bar. */
    public SWTBotToolbarDropDownButton toolbarDropDownButton() {
        return new SWTBotToolbarDropDownButton(find(ToolItem.class, SWT.DROP_DOWN, 0));
    }

    /** The drop-down button of a tool bar with this index, from 0. */
    public SWTBotToolbarDropDownButton toolbarDropDownButton(int index) {
        return new SWTBotToolbarDropDownButton(find(ToolItem.class, SWT.DROP_DOWN, index));
    }

    /** The drop-down button of a tool bar with this text. */
    public SWTBotToolbarDropDownButton toolbarDropDownButton(String text) {
        return new SWTBotToolbarDropDownButton(find(ToolItem.class, SWT.DROP_DOWN, 0, withMnemonic(text)));
    }

    /** The drop-down button of a tool bar with the given index, from 0, among those with this text. */
    public SWTBotToolbarDropDownButton toolbarDropDownButton(String text, int index) {
        return new SWTBotToolbarDropDownButton(find(ToolItem.class, SWT.DROP_DOWN, index, withMnemonic(text)));
    }

    /** The drop-down button of a tool bar with this tool tip. */
    public SWTBotToolbarDropDownButton toolbarDropDownButtonWithTooltip(String tooltip) {
        return new SWTBotToolbarDropDownButton(find(ToolItem.class, SWT.DROP_DOWN, 0, withTooltip(tooltip)));
    }

    /** The drop-down button of a tool bar that carries the value under the default key. */
    public SWTBotToolbarDropDownButton toolbarDropDownButtonWithId(String value) {
        return new SWTBotToolbarDropDownButton(find(ToolItem.class, SWT.DROP_DOWN, 0, withId(value)));
    }

    /** The first radio button of a tool bar. */
    public SWTBotToolbarRadioButton toolbarRadioButton() {
        return new SWTBotToolbarRadioButton(find(ToolItem.class, SWT.RADIO, 0));
    }

    /** The radio button of a tool bar with this index, from 0. */
    public SWTBotToolbarRadioButton toolbarRadioButton(int index) {
        return new SWTBotToolbarRadioButton(find(ToolItem.class, SWT.RADIO, index));
    }

    /** The radio button of a tool bar with this text. */
    public SWTBotToolbarRadioButton toolbarRadioButton(String text) {
        return new SWTBotToolbarRadioButton(find(ToolItem.class, SWT.RADIO, 0, withMnemonic(text)));
    }

    /** The radio button of a tool bar with the given index, from 0, among those with this text. */
    public SWTBotToolbarRadioButton toolbarRadioButton(String text, int index) {
        return new SWTBotToolbarRadioButton(find(ToolItem.class, SWT.RADIO, index, withMnemonic(text)));
    }

    /** The radio button of a tool bar with this tool tip. */
    public SWTBotToolbarRadioButton toolbarRadioButtonWithTooltip(String tooltip) {
        return new SWTBotToolbarRadioButton(find(ToolItem.class, SWT.RADIO, 0, withTooltip(tooltip)));
    }

    /** The radio button of a tool bar that carries the value under the default key. */
    public SWTBotToolbarRadioButton toolbarRadioButtonWithId(String value) {
        return new SWTBotToolbarRadioButton(find(ToolItem.class, SWT.RADIO, 0, withId(value)));
    }
}
