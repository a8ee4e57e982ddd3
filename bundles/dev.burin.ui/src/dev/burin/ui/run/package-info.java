// SPDX-License-Identifier: EPL-2.0
/**
 * Runs commands of the command line inside the workbench. A {@link dev.burin.ui.run.ToolRun} is one or more lines of the
 * command line; buttons, wizards and launch configurations only make such lines, so each does exactly what the line
 * does that "Show Command Line" shows. {@link dev.burin.ui.run.ToolProcess} runs one in a job, as a process of a launch:
 * the platform gives it a console and a Terminate button.
 */
package dev.burin.ui.run;
