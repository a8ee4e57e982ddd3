// SPDX-License-Identifier: EPL-2.0
/**
 * Exports of RTL and ROM. {@link dev.burin.ui.export.ExportSettings} is what one is asked for; toolbar, menus, wizard and
 * launch configuration all turn settings into the same {@link dev.burin.ui.run.ToolRun} and launch it. Settings are
 * remembered per project, in its {@code .settings}, so that a team shares them.
 */
package dev.burin.ui.export;
