// SPDX-License-Identifier: EPL-2.0
/** The Wafer Map view. */
package dev.burin.ui.views.map;
