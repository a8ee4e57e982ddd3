// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.view;

import dev.burin.ui.BurinUi;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands that texts name. */
final class Commands {
    private Commands() {
    }

    /** Runs a command in its serialized form: {@code id} or {@code id(parameter=value)}. */
    static void run(IHandlerService handlers, String serialized) {
        try {
            ParameterizedCommand command =
                    PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(serialized);
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            BurinUi.log("cannot run " + serialized, e); //$NON-NLS-1$
        }
    }
}
