// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.rom;

import dev.burin.base.problem.ProblemException;
import dev.burin.rom.RomSource;
import dev.burin.ui.JobFamilies;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Bytes of an image, read in the background and kept while they are near. Used in the user interface's thread. With a second
 * image of the same layout it knows which bytes differ.
 */
final class RomPages {
    private static final int PAGE_BYTES = 1 << 12;
    private static final int KEPT = 256;

    private final RomSource source;
    private final Optional<RomSource> other;
    private final Control control;
    private final Consumer<String> failed;
    private final Set<Long> asked = new LinkedHashSet<>();
    private final Job job;
    private boolean broken;

    /** A page of one image or of both. */
    private record Page(byte[] bytes, Optional<byte[]> others) {
    }

    private final Map<Long, Page> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Page> eldest) {
            return size() > KEPT;
        }
    };

    /** @param control is painted again when bytes arrive */
    RomPages(RomSource source, Optional<RomSource> other, Control control, Consumer<String> failed) {
        this.source = source;
        this.other = other;
        this.control = control;
        this.failed = failed;
        job = new Job(Messages.RomPages_reading) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return read(monitor);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == JobFamilies.VIEW;
            }
        };
        job.setSystem(true);
    }

    RomSource source() {
        return source;
    }

    long bytes() {
        return source.header().imageBytes();
    }

    /** Returns a byte, 0 to 255, or -1 while it is being read. */
    int at(long address) {
        Page page = page(address);
        return page == null ? -1 : page.bytes()[(int) (address % PAGE_BYTES)] & 0xff;
    }

    /** Returns whether the second image has another byte there. */
    boolean differs(long address) {
        Page page = page(address);
        int index = (int) (address % PAGE_BYTES);
        return page != null && page.others().filter(bytes -> bytes[index] != page.bytes()[index]).isPresent();
    }

    private Page page(long address) {
        long index = address / PAGE_BYTES;
        Page page = pages.get(index);
        if (page == null && !broken) {
            synchronized (asked) {
                asked.add(index);
            }
            job.schedule();
        }
        return page;
    }

    /** Stops reading; files can be closed then. */
    void close() {
        broken = true;
        job.cancel();
    }

    private IStatus read(IProgressMonitor monitor) {
        try {
            for (Optional<Long> next = next(); next.isPresent() && !monitor.isCanceled(); next = next()) {
                long index = next.get();
                int count = (int) Math.min(PAGE_BYTES, bytes() - index * PAGE_BYTES);
                byte[] mine = new byte[count];
                source.read(index * PAGE_BYTES, mine, count);
                Page page;
                if (other.isPresent()) {
                    byte[] others = new byte[count];
                    other.get().read(index * PAGE_BYTES, others, count);
                    page = new Page(mine, Optional.of(others));
                } else {
                    page = new Page(mine, Optional.empty());
                }
                show(() -> {
                    pages.put(index, page);
                    control.redraw();
                });
            }
        } catch (ProblemException e) {
            show(() -> {
                if (!broken) {
                    broken = true;
                    failed.accept(e.getMessage());
                }
            });
        }
        return Status.OK_STATUS;
    }

    private Optional<Long> next() {
        synchronized (asked) {
            Iterator<Long> iterator = asked.iterator();
            if (!iterator.hasNext()) {
                return Optional.empty();
            }
            long index = iterator.next();
            iterator.remove();
            return Optional.of(index);
        }
    }

    private void show(Runnable result) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    result.run();
                }
            });
        }
    }
}
