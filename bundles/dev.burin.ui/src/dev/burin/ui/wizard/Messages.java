// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String FirstStart_title;
    public static String FirstStart_question;
    public static String FirstStart_create;
    public static String FirstStart_notNow;
    public static String FirstStart_never;
    public static String FirstStart_job;
    public static String Making_cancelled;
    public static String PerspectiveOffer_title;
    public static String PerspectiveOffer_question;
    public static String PerspectiveOffer_remember;
    public static String NewProjectWizard_title;
    public static String NewProjectWizard_examples;
    public static String NewProjectPage_description;
    public static String NewProjectPage_examplesDescription;
    public static String NewProjectPage_begin;
    public static String NewProjectPage_empty;
    public static String NewProjectPage_withExamples;
    public static String NewProjectPage_withModel;
    public static String NewSpecWizard_title;
    public static String NewSpecWizard_description;
    public static String ModelReader_job;
    public static String ModelPage_title;
    public static String ModelPage_description;
    public static String ModelPage_optional;
    public static String ModelPage_model;
    public static String ModelPage_folder;
    public static String ModelPage_file;
    public static String ModelPage_tensor;
    public static String ModelPage_shape;
    public static String ModelPage_type;
    public static String ModelPage_bytes;
    public static String ModelPage_missing;
    public static String ModelPage_reading;
    public static String ModelText_summary;
    public static String ModelText_noTokenizer;
    public static String ModelText_tooLarge;
    public static String ImportModelWizard_title;
    public static String GoalPage_title;
    public static String GoalPage_description;
    public static String GoalPage_project;
    public static String GoalPage_spec;
    public static String GoalPage_copy;
    public static String GoalPage_extension;
    public static String GoalPage_closed;
    public static String GoalPage_exists;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
