// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import dev.burin.ui.JobFamilies;
import dev.burin.ui.run.ToolRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.osgi.util.NLS;

/**
 * What a simulation is asked for, as a person types it; empty means as the spec says.
 *
 * @param prompts one per line; dealt out to the users in turn
 */
public record SimulationSettings(String prompts, String tokens, String users, String temperature, String seed) {
    /** Everything as the spec says. */
    public static final SimulationSettings USUAL = new SimulationSettings("", "", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private static final String PREFIX = "dev.burin.ui.launch."; //$NON-NLS-1$

    /** Returns the simulation of a spec as a line of the command line. */
    public ToolRun run(Path spec) {
        List<String> line = new ArrayList<>(List.of("simulate", spec.toString())); //$NON-NLS-1$
        prompts.lines().filter(prompt -> !prompt.isEmpty()).forEach(prompt -> line.addAll(List.of("--prompt", prompt))); //$NON-NLS-1$
        option(line, "--tokens", tokens); //$NON-NLS-1$
        option(line, "--users", users); //$NON-NLS-1$
        option(line, "--temperature", temperature); //$NON-NLS-1$
        option(line, "--seed", seed); //$NON-NLS-1$
        return new ToolRun(NLS.bind(Messages.SimulationSettings_label, spec.getFileName()), JobFamilies.SIMULATE,
                List.of(line), Optional.empty());
    }

    private static void option(List<String> line, String name, String value) {
        if (!value.isBlank()) {
            line.add(name);
            line.add(value.strip());
        }
    }

    static SimulationSettings read(ILaunchConfiguration configuration) throws CoreException {
        return new SimulationSettings(get(configuration, "prompts"), get(configuration, "tokens"), //$NON-NLS-1$ //$NON-NLS-2$
                get(configuration, "users"), get(configuration, "temperature"), get(configuration, "seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String get(ILaunchConfiguration configuration, String name) throws CoreException {
        return configuration.getAttribute(PREFIX + name, ""); //$NON-NLS-1$
    }

    void write(ILaunchConfigurationWorkingCopy copy) {
        copy.setAttribute(PREFIX + "prompts", prompts); //$NON-NLS-1$
        copy.setAttribute(PREFIX + "tokens", tokens); //$NON-NLS-1$
        copy.setAttribute(PREFIX + "users", users); //$NON-NLS-1$
        copy.setAttribute(PREFIX + "temperature", temperature); //$NON-NLS-1$
        copy.setAttribute(PREFIX + "seed", seed); //$NON-NLS-1$
    }
}
