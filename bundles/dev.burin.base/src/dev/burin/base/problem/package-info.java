// SPDX-License-Identifier: EPL-2.0
/**
 * What can go wrong, said once.
 *
 * <p>{@link dev.burin.base.problem.ProblemCode} is the one table of everything Burin complains about: identifier,
 * severity, message with numbered arguments, and help. The command line, the language server, markers and the
 * reference are all made from it. A {@link dev.burin.base.problem.Problem} is one complaint at one place; code that
 * must give up throws a {@link dev.burin.base.problem.ProblemException} around it, code that can go on collects them.
 */
package dev.burin.base.problem;
