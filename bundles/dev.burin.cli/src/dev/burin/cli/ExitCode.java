// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

/** Exit codes of all commands. */
final class ExitCode {
    static final int GOOD = 0;
    /** The spec, an image or a comparison has problems. */
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    /** The command could not do its work. */
    static final int FAILED = 3;

    private ExitCode() {
    }
}
