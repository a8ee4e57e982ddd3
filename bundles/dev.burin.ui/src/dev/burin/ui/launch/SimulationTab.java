// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The settings of a simulation. */
final class SimulationTab extends SpecTab {
    private Text prompts;
    private Text tokens;
    private Text users;
    private Text temperature;
    private Text seed;

    @Override
    public String getName() {
        return Messages.SimulationTab_name;
    }

    @Override
    void createRest(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.SimulationTab_prompts);
        prompts = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 60).applyTo(prompts);
        prompts.addListener(SWT.Modify, event -> updateLaunchConfigurationDialog());
        tokens = field(area, Messages.SimulationTab_tokens, 2);
        users = field(area, Messages.SimulationTab_users, 2);
        temperature = field(area, Messages.SimulationTab_temperature, 2);
        seed = field(area, Messages.SimulationTab_seed, 2);
        for (Text field : new Text[] {tokens, users, temperature, seed}) {
            field.setMessage(Messages.SimulationTab_asTheSpecSays);
        }
    }

    @Override
    Optional<String> problem() {
        if (!blankOr(tokens, "[1-9][0-9]{0,8}")) { //$NON-NLS-1$
            return Optional.of(Messages.SimulationTab_badTokens);
        } else if (!blankOr(users, "[1-9][0-9]{0,2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-6]")) { //$NON-NLS-1$
            return Optional.of(Messages.SimulationTab_badUsers);
        } else if (!blankOr(temperature, "[0-9]{1,2}(\\.[0-9]+)?|100")) { //$NON-NLS-1$
            return Optional.of(Messages.SimulationTab_badTemperature);
        }
        return blankOr(seed, "-?[0-9]{1,18}") ? Optional.empty() : Optional.of(Messages.SimulationTab_badSeed); //$NON-NLS-1$
    }

    private static boolean blankOr(Text field, String pattern) {
        return field.getText().isBlank() || field.getText().strip().matches(pattern);
    }

    @Override
    void read(ILaunchConfiguration configuration) throws CoreException {
        SimulationSettings settings = SimulationSettings.read(configuration);
        prompts.setText(settings.prompts());
        tokens.setText(settings.tokens());
        users.setText(settings.users());
        temperature.setText(settings.temperature());
        seed.setText(settings.seed());
    }

    @Override
    void write(ILaunchConfigurationWorkingCopy copy) {
        new SimulationSettings(prompts.getText(), tokens.getText(), users.getText(), temperature.getText(),
                seed.getText()).write(copy);
    }
}
