// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import picocli.CommandLine.ParameterException;

/** Says what is wrong with options. */
final class Usage {
    private Usage() {
    }

    /** @throws ParameterException if it does not hold; picocli shows the message and exits with the code for usage */
    static void require(boolean holds, FlowCommand command, String otherwise) {
        if (!holds) {
            throw new ParameterException(command.line(), otherwise);
        }
    }
}
