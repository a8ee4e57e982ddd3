// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** Something that comes true in time. */
public interface ICondition {

    /** Whether it is true now. Called again and again on the thread of the test. */
    boolean test() throws Exception;

    /** Called once before the first question, with the bot that waits. */
    void init(SWTBot bot);

    /** What to say if it did not come true in time. */
    String getFailureMessage();
}
