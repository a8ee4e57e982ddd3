// SPDX-License-Identifier: EPL-2.0
/** What a person can set for the workbench and for a project: {@link dev.burin.ui.preferences.WaferPreferences}. */
package dev.burin.ui.preferences;
