// SPDX-License-Identifier: EPL-2.0
package dev.burin.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Starts every bundle of Burin and links every class in it. */
class BundlesTest {
    private static final String PREFIX = "dev.burin.";

    private static List<Bundle> bundles() {
        BundleContext context = FrameworkUtil.getBundle(BundlesTest.class).getBundleContext();
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(PREFIX))
                .toList();
    }

    private static List<String> classNames(Bundle bundle) {
        return Optional.ofNullable(bundle.findEntries("/", "*.class", true)).map(Collections::list).orElseGet(ArrayList::new)
                .stream()
                .map(url -> url.getPath().replaceFirst("^/", "").replaceFirst("\\.class$", "").replace('/', '.'))
                .map(name -> name.substring(name.indexOf(PREFIX)))
                .sorted()
                .toList();
    }

    @Test
    void the_framework_holds_every_bundle_that_this_one_requires() {
        String required = FrameworkUtil.getBundle(BundlesTest.class).getHeaders().get("Require-Bundle");
        var expected = new TreeSet<String>(Arrays.stream(required.split(","))
                .map(String::strip).filter(name -> name.startsWith(PREFIX)).toList());
        expected.add(FrameworkUtil.getBundle(BundlesTest.class).getSymbolicName());
        assertEquals(expected, new TreeSet<>(bundles().stream().map(Bundle::getSymbolicName).toList()));
    }

    @TestFactory
    Stream<DynamicTest> every_bundle_starts() {
        return bundles().stream().map(bundle -> DynamicTest.dynamicTest(bundle.getSymbolicName(), () -> {
            bundle.start();
            assertEquals(Bundle.ACTIVE, bundle.getState());
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_class_of_a_bundle_links() {
        return bundles().stream().map(bundle -> DynamicTest.dynamicTest(bundle.getSymbolicName(), () -> {
            List<String> names = classNames(bundle);
            assertFalse(names.isEmpty(), "no class in the bundle");
            for (String name : names) {
                link(bundle.loadClass(name));
            }
        }));
    }

    /** Resolves the types in the signatures, which loading alone leaves for later. */
    private static void link(Class<?> type) {
        type.getDeclaredFields();
        type.getDeclaredMethods();
        type.getDeclaredConstructors();
    }
}
