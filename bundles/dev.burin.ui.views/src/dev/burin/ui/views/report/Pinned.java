// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.report;

import dev.burin.flow.BuildReport;

/**
 * A report that others are compared with.
 *
 * @param name what people call it
 */
record Pinned(String name, BuildReport report) {
}
