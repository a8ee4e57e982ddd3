// SPDX-License-Identifier: EPL-2.0
/**
 * The burin command: picocli commands, thin faces over {@code dev.burin.flow}, for people and, with {@code --json}, for
 * programs.
 *
 * <p>Results go to standard output, progress and problems to standard error. With {@code --json} standard output holds
 * one JSON document, whose keys are those of the command's {@code --help}; a run that ends in problems gives
 * {@code {"problems": […]}} there. Exit codes: 0 good, 1 problems found, 2 wrong usage, 3 failed.
 */
package dev.burin.cli;
