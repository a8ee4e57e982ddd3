// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.intro;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome page. */
final class Messages extends NLS {
    static String WelcomePart_title;
    static String WelcomePart_subtitle;
    static String WelcomePart_begin;
    static String WelcomePart_learn;
    static String WelcomePart_examples;
    static String WelcomePart_examplesText;
    static String WelcomePart_import;
    static String WelcomePart_importText;
    static String WelcomePart_project;
    static String WelcomePart_projectText;
    static String WelcomePart_guide;
    static String WelcomePart_guideText;
    static String WelcomePart_modelToRtl;
    static String WelcomePart_modelToRtlText;
    static String WelcomePart_simulate;
    static String WelcomePart_simulateText;
    static String WelcomePart_workbench;

    static {
        NLS.initializeMessages("dev.burin.ide.intro.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
