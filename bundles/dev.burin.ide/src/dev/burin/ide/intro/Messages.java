// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.intro;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome page. */
final class Messages extends NLS {
    public static String WelcomePart_title;
    public static String WelcomePart_subtitle;
    public static String WelcomePart_begin;
    public static String WelcomePart_learn;
    public static String WelcomePart_examples;
    public static String WelcomePart_examplesText;
    public static String WelcomePart_import;
    public static String WelcomePart_importText;
    public static String WelcomePart_project;
    public static String WelcomePart_projectText;
    public static String WelcomePart_guide;
    public static String WelcomePart_guideText;
    public static String WelcomePart_modelToRtl;
    public static String WelcomePart_modelToRtlText;
    public static String WelcomePart_simulate;
    public static String WelcomePart_simulateText;
    public static String WelcomePart_workbench;

    static {
        NLS.initializeMessages("dev.burin.ide.intro.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
