// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Settings_badUsers;
    public static String Settings_badTokens;
    public static String Settings_badTemperature;
    public static String Settings_badSeed;
    public static String Runner_job;
    public static String CandidatesTab_step;
    public static String CandidatesTab_about;
    public static String CandidatesTab_token;
    public static String CandidatesTab_text;
    public static String CandidatesTab_integer;
    public static String CandidatesTab_scaled;
    public static String CandidatesTab_float;
    public static String CandidatesTab_rank;
    public static String ProbesTab_operation;
    public static String ProbesTab_add;
    public static String ProbesTab_remove;
    public static String ProbesTab_name;
    public static String ProbesTab_length;
    public static String ProbesTab_range;
    public static String ProbesTab_error;
    public static String ProbesTab_values;
    public static String ProbesTab_afterStep;
    public static String ProbesTab_unknown;
    public static String ProbesTab_noFloat;
    public static String FiguresTab_latency;
    public static String FiguresTab_interval;
    public static String FiguresTab_bottleneck;
    public static String FiguresTab_inFlight;
    public static String FiguresTab_throughput;
    public static String FiguresTab_oneUser;
    public static String FiguresTab_full;
    public static String FiguresTab_kvUser;
    public static String FiguresTab_kvTraffic;
    public static String Controls_prompt;
    public static String Controls_users;
    public static String Controls_tokens;
    public static String Controls_temperature;
    public static String Controls_seed;
    public static String Controls_reference;
    public static String Controls_referenceTip;
    public static String Controls_run;
    public static String Controls_step;
    public static String Controls_stop;
    public static String Controls_asTheSpecSays;
    public static String Controls_blank;
    public static String SimulationView_text;
    public static String SimulationView_pipeline;
    public static String SimulationView_candidates;
    public static String SimulationView_probes;
    public static String SimulationView_figures;
    public static String SimulationView_user;
    public static String SimulationView_made;
    public static String SimulationView_done;
    public static String SimulationView_ready;
    public static String SimulationView_pipelineJob;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
