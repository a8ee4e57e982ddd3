// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An error that the story makes Burin log on purpose; any other error in the log fails the story. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(ExpectedError.List.class)
public @interface ExpectedError {

    /** A regular expression that is found in the message. */
    String value();

    /** Several expected errors. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface List {
        ExpectedError[] value();
    }
}
