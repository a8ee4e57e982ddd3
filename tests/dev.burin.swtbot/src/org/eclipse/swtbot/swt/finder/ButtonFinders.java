// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.inGroup;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withLabel;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withTooltip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotArrowButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToggleButton;

/** Finds the kinds of buttons in dialogs and views. */
abstract class ButtonFinders extends SWTBotFactory {

    ButtonFinders(Finder finder) {
        super(finder);
    }

    /** The first push button. */
    public SWTBotButton button() {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0));
    }

    /** The push button with this index, from 0. */
    public SWTBotButton button(int index) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, index));
    }

    /** The push button with this text. */
    public SWTBotButton button(String text) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0, withMnemonic(text)));
    }

    /** The push button with the given index, from 0, among those with this text. */
    public SWTBotButton button(String text, int index) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, index, withMnemonic(text)));
    }

    /** The push button that a label with this text stands before. */
    public SWTBotButton buttonWithLabel(String label) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0, withLabel(label)));
    }

    /** The push button in a group that a label with this text stands before. */
    public SWTBotButton buttonWithLabelInGroup(String label, String group) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0, withLabel(label), inGroup(group)));
    }

    /** The push button with this tool tip. */
    public SWTBotButton buttonWithTooltip(String tooltip) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0, withTooltip(tooltip)));
    }

    /** The push button that carries the value under the default key. */
    public SWTBotButton buttonWithId(String value) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0, withId(value)));
    }

    /** The push button that carries the value under the key. */
    public SWTBotButton buttonWithId(String key, Object value) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0, withId(key, value)));
    }

    /** The first push button in a group. */
    public SWTBotButton buttonInGroup(String group) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0, inGroup(group)));
    }

    /** The push button with this text in a group. */
    public SWTBotButton buttonInGroup(String text, String group) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, 0, withMnemonic(text), inGroup(group)));
    }

    /** The first check box. */
    public SWTBotCheckBox checkBox() {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0));
    }

    /** The check box with this index, from 0. */
    public SWTBotCheckBox checkBox(int index) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, index));
    }

    /** The check box with this text. */
    public SWTBotCheckBox checkBox(String text) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0, withMnemonic(text)));
    }

    /** The check box with the given index, from 0, among those with this text. */
    public SWTBotCheckBox checkBox(String text, int index) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, index, withMnemonic(text)));
    }

    /** The check box that a label with this text stands before. */
    public SWTBotCheckBox checkBoxWithLabel(String label) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0, withLabel(label)));
    }

    /** The check box in a group that a label with this text stands before. */
    public SWTBotCheckBox checkBoxWithLabelInGroup(String label, String group) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0, withLabel(label), inGroup(group)));
    }

    /** The check box with this tool tip. */
    public SWTBotCheckBox checkBoxWithTooltip(String tooltip) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0, withTooltip(tooltip)));
    }

    /** The check box that carries the value under the default key. */
    public SWTBotCheckBox checkBoxWithId(String value) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0, withId(value)));
    }

    /** The check box that carries the value under the key. */
    public SWTBotCheckBox checkBoxWithId(String key, String value) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0, withId(key, value)));
    }

    /** The first check box in a group. */
    public SWTBotCheckBox checkBoxInGroup(String group) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0, inGroup(group)));
    }

    /** The check box with this text in a group. */
    public SWTBotCheckBox checkBoxInGroup(String text, String group) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, 0, withMnemonic(text), inGroup(group)));
    }

    /** The first radio button. */
    public SWTBotRadio radio() {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0));
    }

    /** The radio button with this index, from 0. */
    public SWTBotRadio radio(int index) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, index));
    }

    /** The radio button with this text. */
    public SWTBotRadio radio(String text) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0, withMnemonic(text)));
    }

    /** The radio button with the given index, from 0, among those with this text. */
    public SWTBotRadio radio(String text, int index) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, index, withMnemonic(text)));
    }

    /** The radio button that a label with this text stands before. */
    public SWTBotRadio radioWithLabel(String label) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0, withLabel(label)));
    }

    /** The radio button in a group that a label with this text stands before. */
    public SWTBotRadio radioWithLabelInGroup(String label, String group) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0, withLabel(label), inGroup(group)));
    }

    /** The radio button with this tool tip. */
    public SWTBotRadio radioWithTooltip(String tooltip) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0, withTooltip(tooltip)));
    }

    /** The radio button that carries the value under the default key. */
    public SWTBotRadio radioWithId(String value) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0, withId(value)));
    }

    /** The radio button that carries the value under the key. */
    public SWTBotRadio radioWithId(String key, String value) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0, withId(key, value)));
    }

    /** The first radio button in a group. */
    public SWTBotRadio radioInGroup(String group) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0, inGroup(group)));
    }

    /** The radio button with this text in a group. */
    public SWTBotRadio radioInGroup(String text, String group) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, 0, withMnemonic(text), inGroup(group)));
    }

    /** The first toggle button. */
    public SWTBotToggleButton toggleButton() {
        return new SWTBotToggleButton(find(Button.class, SWT.TOGGLE, 0));
    }

    /** The toggle button with this index, from 0. */
    public SWTBotToggleButton toggleButton(int index) {
        return new SWTBotToggleButton(find(Button.class, SWT.TOGGLE, index));
    }

    /** The toggle button with this text. */
    public SWTBotToggleButton toggleButton(String text) {
        return new SWTBotToggleButton(find(Button.class, SWT.TOGGLE, 0, withMnemonic(text)));
    }

    /** The toggle button with the given index, from 0, among those with this text. */
    public SWTBotToggleButton toggleButton(String text, int index) {
        return new SWTBotToggleButton(find(Button.class, SWT.TOGGLE, index, withMnemonic(text)));
    }

    /** The toggle button with this tool tip. */
    public SWTBotToggleButton toggleButtonWithTooltip(String tooltip) {
        return new SWTBotToggleButton(find(Button.class, SWT.TOGGLE, 0, withTooltip(tooltip)));
    }

    /** The toggle button that carries the value under the default key. */
    public SWTBotToggleButton toggleButtonWithId(String value) {
        return new SWTBotToggleButton(find(Button.class, SWT.TOGGLE, 0, withId(value)));
    }

    /** The first arrow button. */
    public SWTBotArrowButton arrowButton() {
        return new SWTBotArrowButton(find(Button.class, SWT.ARROW, 0));
    }

    /** The arrow button with this index, from 0. */
    public SWTBotArrowButton arrowButton(int index) {
        return new SWTBotArrowButton(find(Button.class, SWT.ARROW, index));
    }

    /** The arrow button with this tool tip. */
    public SWTBotArrowButton arrowButtonWithTooltip(String tooltip) {
        return new SWTBotArrowButton(find(Button.class, SWT.ARROW, 0, withTooltip(tooltip)));
    }

    /** The arrow button that carries the value under the default key. */
    public SWTBotArrowButton arrowButtonWithId(String value) {
        return new SWTBotArrowButton(find(Button.class, SWT.ARROW, 0, withId(value)));
    }
}
