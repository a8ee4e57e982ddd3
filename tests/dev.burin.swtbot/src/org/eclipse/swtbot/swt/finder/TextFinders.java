// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.inGroup;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withLabel;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMessage;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withText;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withTooltip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLink;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotProgressBar;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotScale;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotSlider;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotSpinner;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** Finds what shows and takes text and numbers. */
abstract class TextFinders extends ButtonFinders {

    TextFinders(Finder finder) {
        super(finder);
    }

    /** The first text field. */
    public SWTBotText text() {
        return new SWTBotText(find(Text.class, SWT.NONE, 0));
    }

    /** The text field with this index, from 0. */
    public SWTBotText text(int index) {
        return new SWTBotText(find(Text.class, SWT.NONE, index));
    }

    /** The text field that holds this text. */
    public SWTBotText text(String text) {
        return new SWTBotText(find(Text.class, SWT.NONE, 0, withText(text)));
    }

    /** The text field that shows this message while it is empty. */
    public SWTBotText textWithMessage(String message) {
        return new SWTBotText(find(Text.class, SWT.NONE, 0, withMessage(message)));
    }

    /** The text field that a label with this text stands before. */
    public SWTBotText textWithLabel(String label) {
        return new SWTBotText(find(Text.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The text field in a group that a label with this text stands before. */
    public SWTBotText textWithLabelInGroup(String label, String group) {
        return new SWTBotText(find(Text.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The text field with this tool tip. */
    public SWTBotText textWithTooltip(String tooltip) {
        return new SWTBotText(find(Text.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The text field that carries the value under the default key. */
    public SWTBotText textWithId(String value) {
        return new SWTBotText(find(Text.class, SWT.NONE, 0, withId(value)));
    }

    /** The text field that carries the value under the key. */
    public SWTBotText textWithId(String key, String value) {
        return new SWTBotText(find(Text.class, SWT.NONE, 0, withId(key, value)));
    }

    /** The first text field in a group. */
    public SWTBotText textInGroup(String group) {
        return new SWTBotText(find(Text.class, SWT.NONE, 0, inGroup(group)));
    }

    /** The first styled text. */
    public SWTBotStyledText styledText() {
        return new SWTBotStyledText(find(StyledText.class, SWT.NONE, 0));
    }

    /** The styled text with this index, from 0. */
    public SWTBotStyledText styledText(int index) {
        return new SWTBotStyledText(find(StyledText.class, SWT.NONE, index));
    }

    /** The styled text that a label with this text stands before. */
    public SWTBotStyledText styledTextWithLabel(String label) {
        return new SWTBotStyledText(find(StyledText.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The styled text in a group that a label with this text stands before. */
    public SWTBotStyledText styledTextWithLabelInGroup(String label, String group) {
        return new SWTBotStyledText(find(StyledText.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The styled text that carries the value under the default key. */
    public SWTBotStyledText styledTextWithId(String value) {
        return new SWTBotStyledText(find(StyledText.class, SWT.NONE, 0, withId(value)));
    }

    /** The first label. */
    public SWTBotLabel label() {
        return new SWTBotLabel(find(Label.class, SWT.NONE, 0));
    }

    /** The label with this index, from 0. */
    public SWTBotLabel label(int index) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, index));
    }

    /** The label with this text. */
    public SWTBotLabel label(String text) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, 0, withMnemonic(text)));
    }

    /** The label with the given index, from 0, among those with this text. */
    public SWTBotLabel label(String text, int index) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, index, withMnemonic(text)));
    }

    /** The label that carries the value under the default key. */
    public SWTBotLabel labelWithId(String value) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, 0, withId(value)));
    }

    /** The first label in a group. */
    public SWTBotLabel labelInGroup(String group) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, 0, inGroup(group)));
    }

    /** The label with this text in a group. */
    public SWTBotLabel labelInGroup(String text, String group) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, 0, withMnemonic(text), inGroup(group)));
    }

    /** The first label with image. */
    public SWTBotCLabel clabel() {
        return new SWTBotCLabel(find(CLabel.class, SWT.NONE, 0));
    }

    /** The label with image with this index, from 0. */
    public SWTBotCLabel clabel(int index) {
        return new SWTBotCLabel(find(CLabel.class, SWT.NONE, index));
    }

    /** The label with image with this text. */
    public SWTBotCLabel clabel(String text) {
        return new SWTBotCLabel(find(CLabel.class, SWT.NONE, 0, withMnemonic(text)));
    }

    /** The label with image with the given index, from 0, among those with this text. */
    public SWTBotCLabel clabel(String text, int index) {
        return new SWTBotCLabel(find(CLabel.class, SWT.NONE, index, withMnemonic(text)));
    }

    /** The label with image that carries the value under the default key. */
    public SWTBotCLabel clabelWithId(String value) {
        return new SWTBotCLabel(find(CLabel.class, SWT.NONE, 0, withId(value)));
    }

    /** The first text with links. */
    public SWTBotLink link() {
        return new SWTBotLink(find(Link.class, SWT.NONE, 0));
    }

    /** The text with links with this index, from 0. */
    public SWTBotLink link(int index) {
        return new SWTBotLink(find(Link.class, SWT.NONE, index));
    }

    /** The text with links with this text. */
    public SWTBotLink link(String text) {
        return new SWTBotLink(find(Link.class, SWT.NONE, 0, withMnemonic(text)));
    }

    /** The text with links with the given index, from 0, among those with this text. */
    public SWTBotLink link(String text, int index) {
        return new SWTBotLink(find(Link.class, SWT.NONE, index, withMnemonic(text)));
    }

    /** The text with links that carries the value under the default key. */
    public SWTBotLink linkWithId(String value) {
        return new SWTBotLink(find(Link.class, SWT.NONE, 0, withId(value)));
    }

    /** The first combo box. */
    public SWTBotCombo comboBox() {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, 0));
    }

    /** The combo box with this index, from 0. */
    public SWTBotCombo comboBox(int index) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, index));
    }

    /** The combo box that holds this text. */
    public SWTBotCombo comboBox(String text) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, 0, withText(text)));
    }

    /** The combo box that a label with this text stands before. */
    public SWTBotCombo comboBoxWithLabel(String label) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The combo box in a group that a label with this text stands before. */
    public SWTBotCombo comboBoxWithLabelInGroup(String label, String group) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The combo box with this tool tip. */
    public SWTBotCombo comboBoxWithTooltip(String tooltip) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The combo box that carries the value under the default key. */
    public SWTBotCombo comboBoxWithId(String value) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, 0, withId(value)));
    }

    /** The combo box that carries the value under the key. */
    public SWTBotCombo comboBoxWithId(String key, String value) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, 0, withId(key, value)));
    }

    /** The first combo box in a group. */
    public SWTBotCombo comboBoxInGroup(String group) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, 0, inGroup(group)));
    }

    /** The first custom combo box. */
    public SWTBotCCombo ccomboBox() {
        return new SWTBotCCombo(find(CCombo.class, SWT.NONE, 0));
    }

    /** The custom combo box with this index, from 0. */
    public SWTBotCCombo ccomboBox(int index) {
        return new SWTBotCCombo(find(CCombo.class, SWT.NONE, index));
    }

    /** The custom combo box that holds this text. */
    public SWTBotCCombo ccomboBox(String text) {
        return new SWTBotCCombo(find(CCombo.class, SWT.NONE, 0, withText(text)));
    }

    /** The custom combo box that a label with this text stands before. */
    public SWTBotCCombo ccomboBoxWithLabel(String label) {
        return new SWTBotCCombo(find(CCombo.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The custom combo box in a group that a label with this text stands before. */
    public SWTBotCCombo ccomboBoxWithLabelInGroup(String label, String group) {
        return new SWTBotCCombo(find(CCombo.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The custom combo box with this tool tip. */
    public SWTBotCCombo ccomboBoxWithTooltip(String tooltip) {
        return new SWTBotCCombo(find(CCombo.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The custom combo box that carries the value under the default key. */
    public SWTBotCCombo ccomboBoxWithId(String value) {
        return new SWTBotCCombo(find(CCombo.class, SWT.NONE, 0, withId(value)));
    }

    /** The first spinner. */
    public SWTBotSpinner spinner() {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, 0));
    }

    /** The spinner with this index, from 0. */
    public SWTBotSpinner spinner(int index) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, index));
    }

    /** The spinner that a label with this text stands before. */
    public SWTBotSpinner spinnerWithLabel(String label) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The spinner in a group that a label with this text stands before. */
    public SWTBotSpinner spinnerWithLabelInGroup(String label, String group) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The spinner with this tool tip. */
    public SWTBotSpinner spinnerWithTooltip(String tooltip) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The spinner that carries the value under the default key. */
    public SWTBotSpinner spinnerWithId(String value) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, 0, withId(value)));
    }

    /** The spinner that carries the value under the key. */
    public SWTBotSpinner spinnerWithId(String key, String value) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, 0, withId(key, value)));
    }

    /** The first spinner in a group. */
    public SWTBotSpinner spinnerInGroup(String group) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, 0, inGroup(group)));
    }

    /** The first scale. */
    public SWTBotScale scale() {
        return new SWTBotScale(find(Scale.class, SWT.NONE, 0));
    }

    /** The scale with this index, from 0. */
    public SWTBotScale scale(int index) {
        return new SWTBotScale(find(Scale.class, SWT.NONE, index));
    }

    /** The scale that a label with this text stands before. */
    public SWTBotScale scaleWithLabel(String label) {
        return new SWTBotScale(find(Scale.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The scale in a group that a label with this text stands before. */
    public SWTBotScale scaleWithLabelInGroup(String label, String group) {
        return new SWTBotScale(find(Scale.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The scale with this tool tip. */
    public SWTBotScale scaleWithTooltip(String tooltip) {
        return new SWTBotScale(find(Scale.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The scale that carries the value under the default key. */
    public SWTBotScale scaleWithId(String value) {
        return new SWTBotScale(find(Scale.class, SWT.NONE, 0, withId(value)));
    }

    /** The first slider. */
    public SWTBotSlider slider() {
        return new SWTBotSlider(find(Slider.class, SWT.NONE, 0));
    }

    /** The slider with this index, from 0. */
    public SWTBotSlider slider(int index) {
        return new SWTBotSlider(find(Slider.class, SWT.NONE, index));
    }

    /** The slider that a label with this text stands before. */
    public SWTBotSlider sliderWithLabel(String label) {
        return new SWTBotSlider(find(Slider.class, SWT.NONE, 0, withLabel(label)));
    }

    /** The slider in a group that a label with this text stands before. */
    public SWTBotSlider sliderWithLabelInGroup(String label, String group) {
        return new SWTBotSlider(find(Slider.class, SWT.NONE, 0, withLabel(label), inGroup(group)));
    }

    /** The slider with this tool tip. */
    public SWTBotSlider sliderWithTooltip(String tooltip) {
        return new SWTBotSlider(find(Slider.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The slider that carries the value under the default key. */
    public SWTBotSlider sliderWithId(String value) {
        return new SWTBotSlider(find(Slider.class, SWT.NONE, 0, withId(value)));
    }

    /** The first progress bar. */
    public SWTBotProgressBar progressbar() {
        return new SWTBotProgressBar(find(ProgressBar.class, SWT.NONE, 0));
    }

    /** The progress bar with this index, from 0. */
    public SWTBotProgressBar progressbar(int index) {
        return new SWTBotProgressBar(find(ProgressBar.class, SWT.NONE, index));
    }

    /** The progress bar that carries the value under the default key. */
    public SWTBotProgressBar progressbarWithId(String value) {
        return new SWTBotProgressBar(find(ProgressBar.class, SWT.NONE, 0, withId(value)));
    }
}
