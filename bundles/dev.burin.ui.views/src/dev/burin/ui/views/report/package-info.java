// SPDX-License-Identifier: EPL-2.0
/** The Report view. */
package dev.burin.ui.views.report;
