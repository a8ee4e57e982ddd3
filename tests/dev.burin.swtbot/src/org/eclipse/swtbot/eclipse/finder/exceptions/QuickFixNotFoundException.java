// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.exceptions;

/** An editor does not offer the fix that was asked for. The message says what it offers. */
public class QuickFixNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QuickFixNotFoundException(String message) {
        super(message);
    }

    public QuickFixNotFoundException(String message, Throwable cause) {
        super(message, cause);
    }
}
