// SPDX-License-Identifier: EPL-2.0
/**
 * The operations a user asks for. Each is a record of what is asked, with a {@code run} that takes a
 * {@link dev.burin.base.progress.Progress}, can be cancelled through it, and returns a result value; the command line,
 * the workbench and tests are faces over these. A spec with errors ends in a
 * {@link dev.burin.flow.RejectedSpecException}, everything else that cannot go on in a
 * {@link dev.burin.base.problem.ProblemException}.
 */
package dev.burin.flow;
