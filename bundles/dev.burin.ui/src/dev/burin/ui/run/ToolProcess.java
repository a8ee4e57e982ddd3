// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;

/** A {@link ToolRun} as a process of a launch: it has a console and can be terminated. */
public final class ToolProcess extends PlatformObject implements IProcess {
    /** The process type, by which consoles know their links. */
    public static final String TYPE = "dev.burin.ui.process"; //$NON-NLS-1$

    private final ILaunch launch;
    private final ToolRun run;
    private final ToolStream out = new ToolStream();
    private final ToolStream error = new ToolStream();
    private final Map<String, String> attributes = new ConcurrentHashMap<>();
    private final ToolJob job;
    private volatile Optional<Integer> exit = Optional.empty();

    private ToolProcess(ILaunch launch, ToolRun run) {
        this.launch = launch;
        this.run = run;
        attributes.put(ATTR_PROCESS_TYPE, TYPE);
        attributes.put(ATTR_PROCESS_LABEL, run.label());
        attributes.put(ATTR_CMDLINE, run.commandLine());
        job = new ToolJob(run, out, error, this::ended);
    }

    /** Starts a run as a process of a launch. */
    public static ToolProcess start(ILaunch launch, ToolRun run) {
        ToolProcess process = new ToolProcess(launch, run);
        launch.addProcess(process);
        process.fire(DebugEvent.CREATE);
        process.job.schedule();
        return process;
    }

    public ToolRun run() {
        return run;
    }

    private void ended(int code) {
        if (exit.isEmpty()) {
            exit = Optional.of(code);
            fire(DebugEvent.TERMINATE);
        }
    }

    private void fire(int kind) {
        Optional.ofNullable(DebugPlugin.getDefault())
                .ifPresent(plugin -> plugin.fireDebugEventSet(new DebugEvent[] {new DebugEvent(this, kind)}));
    }

    @Override
    public String getLabel() {
        return run.label();
    }

    @Override
    public ILaunch getLaunch() {
        return launch;
    }

    @Override
    public IStreamsProxy getStreamsProxy() {
        return new Streams(out, error);
    }

    /** What a console reads; a run reads nothing. */
    private record Streams(IStreamMonitor out, IStreamMonitor error) implements IStreamsProxy {
        @Override
        public IStreamMonitor getErrorStreamMonitor() {
            return error;
        }

        @Override
        public IStreamMonitor getOutputStreamMonitor() {
            return out;
        }

        @Override
        public void write(String input) {
            // a run reads nothing
        }
    }

    @Override
    public void setAttribute(String key, String value) {
        attributes.put(key, value);
    }

    @Override
    public String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public int getExitValue() throws DebugException {
        return exit.orElseThrow(() -> new DebugException(
                new Status(IStatus.ERROR, TYPE, DebugException.TARGET_REQUEST_FAILED, "still running", null))); //$NON-NLS-1$
    }

    @Override
    public boolean canTerminate() {
        return !isTerminated();
    }

    @Override
    public boolean isTerminated() {
        return exit.isPresent();
    }

    @Override
    public void terminate() {
        job.cancel();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IProcess.class) {
            return adapter.cast(this);
        }
        return adapter == ILaunch.class ? adapter.cast(launch) : super.getAdapter(adapter);
    }
}
