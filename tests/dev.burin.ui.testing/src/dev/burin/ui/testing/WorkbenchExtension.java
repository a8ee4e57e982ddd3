// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Runs stories in the workbench. Each begins and ends with the workbench in order: no dialogs, no editors, the Wafer
 * perspective as it comes, Burin's preferences as they were, no projects. A test takes a {@link Story} or an
 * {@link SWTWorkbenchBot} as its parameter. An error that Burin logs fails the test, unless {@link ExpectedError} says it
 * belongs to the story. When a test fails, evidence is taken before anything is cleared away.
 */
public final class WorkbenchExtension implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler, ParameterResolver {

    private static final Namespace HERE = Namespace.create(WorkbenchExtension.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** What one test holds from its beginning to its end. */
    private record Running(Story story, ErrorWatch errors, Preferences preferences) {
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        TimeScale.apply();
        try {
            WorkbenchReset.run();
        } catch (RuntimeException | Error e) {
            keepEvidence(context, e);
            throw e;
        }
        String project = "story-" + NUMBER.incrementAndGet() + "-" + context.getRequiredTestMethod().getName();
        context.getStore(HERE).put(Running.class,
                new Running(new Story(new SWTWorkbenchBot(), project), new ErrorWatch(), Preferences.now()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Running running = context.getStore(HERE).remove(Running.class, Running.class);
        if (running == null) {
            return; // the workbench could not be put in order, which failed the test already
        }
        try {
            Idle.await();
            List<String> errors = running.errors().unexpected(expected(context.getRequiredTestMethod()));
            if (!errors.isEmpty()) {
                AssertionError failure = new AssertionError("Burin logged errors:\n" + String.join("\n", errors));
                if (context.getExecutionException().isEmpty()) {
                    keepEvidence(context, failure);
                }
                throw failure;
            }
        } finally {
            running.errors().close();
            WorkbenchReset.run();
            running.preferences().restore();
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        keepEvidence(context, failure);
        throw failure;
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        keepEvidence(context, failure);
        throw failure;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Story.class || type == SWTWorkbenchBot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Story story = context.getStore(HERE).get(Running.class, Running.class).story();
        return parameter.getParameter().getType() == Story.class ? story : story.bot();
    }

    private static void keepEvidence(ExtensionContext context, Throwable failure) {
        if (failure instanceof TestAbortedException) {
            return;
        }
        Path folder = Evidence.take(context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName(), failure);
        context.publishReportEntry("evidence", folder.toString());
        System.err.println("Evidence of the failure of " + context.getDisplayName() + ": " + folder);
    }

    private static List<Pattern> expected(Method test) {
        return Arrays.stream(test.getAnnotationsByType(ExpectedError.class))
                .map(error -> Pattern.compile(error.value())).toList();
    }
}
