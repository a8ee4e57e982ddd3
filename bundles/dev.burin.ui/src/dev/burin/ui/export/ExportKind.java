// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import java.util.List;

/** What an export writes. */
public enum ExportKind {
    RTL("rtl", List.of("--rtl")), //$NON-NLS-1$ //$NON-NLS-2$
    ROM("rom", List.of("--rom")), //$NON-NLS-1$ //$NON-NLS-2$
    BOTH("chip", List.of("--rom", "--rtl")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final String id;
    private final List<String> options;

    ExportKind(String id, List<String> options) {
        this.id = id;
        this.options = options;
    }

    /** Returns the name in settings and folders. */
    public String id() {
        return id;
    }

    /** Returns the command line's options. */
    public List<String> options() {
        return options;
    }

    public boolean rom() {
        return this != RTL;
    }

    public String label() {
        return switch (this) {
            case RTL -> Messages.ExportKind_rtl;
            case ROM -> Messages.ExportKind_rom;
            case BOTH -> Messages.ExportKind_both;
        };
    }
}
