// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The preferences of Burin's bundles at one moment.
 *
 * @param entries each preference that was set
 */
record Preferences(List<Entry> entries) {

    private static final String PREFIX = "dev.burin.";

    /** One preference: the bundle, the key and the value. */
    record Entry(String node, String key, String value) {
    }

    /** The preferences now. */
    static Preferences now() {
        List<Entry> entries = new ArrayList<>();
        for (IEclipsePreferences node : nodes()) {
            for (String key : keys(node)) {
                entries.add(new Entry(node.name(), key, node.get(key, "")));
            }
        }
        return new Preferences(entries);
    }

    /** Sets the preferences as they were, and removes those set since. */
    void restore() {
        for (IEclipsePreferences node : nodes()) {
            for (String key : keys(node)) {
                if (entries.stream().noneMatch(entry -> entry.node().equals(node.name()) && entry.key().equals(key))) {
                    node.remove(key);
                }
            }
        }
        entries.forEach(entry -> InstanceScope.INSTANCE.getNode(entry.node()).put(entry.key(), entry.value()));
    }

    private static List<IEclipsePreferences> nodes() {
        List<IEclipsePreferences> nodes = new ArrayList<>();
        try {
            IEclipsePreferences root = (IEclipsePreferences) InstanceScope.INSTANCE.getNode(PREFIX + "ui").parent();
            for (String name : root.childrenNames()) {
                if (name.startsWith(PREFIX)) {
                    nodes.add(InstanceScope.INSTANCE.getNode(name));
                }
            }
        } catch (BackingStoreException e) {
            throw new IllegalStateException("Cannot read the preferences of the workspace", e);
        }
        return nodes;
    }

    private static String[] keys(IEclipsePreferences node) {
        try {
            return node.keys();
        } catch (BackingStoreException e) {
            throw new IllegalStateException("Cannot read the preferences of " + node.name(), e);
        }
    }
}
