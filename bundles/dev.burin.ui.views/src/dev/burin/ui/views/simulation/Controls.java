// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;

/** What a simulation is asked for, and the buttons that run it. */
final class Controls {
    private final Text prompt;
    private final Text users;
    private final Text tokens;
    private final Text temperature;
    private final Text seed;
    private final Button reference;
    private final Button run;
    private final Button step;
    private final Button stop;

    /** Hears of buttons. */
    interface Listener {
        void run();

        void step();

        void stop();
    }

    Controls(Composite parent, Listener listener) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(14).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        prompt = field(area, Messages.Controls_prompt, "simulationPrompt", 0); //$NON-NLS-1$
        users = field(area, Messages.Controls_users, "simulationUsers", 40); //$NON-NLS-1$
        tokens = field(area, Messages.Controls_tokens, "simulationTokens", 50); //$NON-NLS-1$
        temperature = field(area, Messages.Controls_temperature, "simulationTemperature", 45); //$NON-NLS-1$
        seed = field(area, Messages.Controls_seed, "simulationSeed", 45); //$NON-NLS-1$
        reference = new Button(area, SWT.CHECK);
        reference.setText(Messages.Controls_reference);
        reference.setToolTipText(Messages.Controls_referenceTip);
        run = button(area, Messages.Controls_run, listener::run);
        step = button(area, Messages.Controls_step, listener::step);
        stop = button(area, Messages.Controls_stop, listener::stop);
        prompt.addListener(SWT.DefaultSelection, event -> listener.run());
        running(false);
    }

    private static Text field(Composite area, String label, String key, int width) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setData("org.eclipse.swtbot.widget.key", key); //$NON-NLS-1$
        text.setMessage(Messages.Controls_asTheSpecSays);
        text.setToolTipText(Messages.Controls_blank);
        GridDataFactory data = GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER);
        (width == 0 ? data.grab(true, false).hint(160, SWT.DEFAULT) : data.hint(width, SWT.DEFAULT)).applyTo(text);
        return text;
    }

    private static Button button(Composite area, String label, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    void running(boolean now) {
        if (!run.isDisposed()) {
            run.setEnabled(!now);
            step.setEnabled(!now);
            stop.setEnabled(now);
        }
    }

    Settings settings() {
        return new Settings(prompt.getText(), users.getText(), tokens.getText(), temperature.getText(), seed.getText(),
                reference.getSelection());
    }

    void focus() {
        prompt.setFocus();
    }

    void save(IMemento state) {
        state.putString("prompt", prompt.getText()); //$NON-NLS-1$
        state.putString("users", users.getText()); //$NON-NLS-1$
        state.putString("tokens", tokens.getText()); //$NON-NLS-1$
        state.putString("temperature", temperature.getText()); //$NON-NLS-1$
        state.putString("seed", seed.getText()); //$NON-NLS-1$
        state.putBoolean("reference", reference.getSelection()); //$NON-NLS-1$
    }

    void restore(IMemento state) {
        prompt.setText(text(state, "prompt")); //$NON-NLS-1$
        users.setText(text(state, "users")); //$NON-NLS-1$
        tokens.setText(text(state, "tokens")); //$NON-NLS-1$
        temperature.setText(text(state, "temperature")); //$NON-NLS-1$
        seed.setText(text(state, "seed")); //$NON-NLS-1$
        reference.setSelection(Boolean.TRUE.equals(state.getBoolean("reference"))); //$NON-NLS-1$
    }

    private static String text(IMemento state, String key) {
        return Optional.ofNullable(state.getString(key)).orElse(""); //$NON-NLS-1$
    }
}
