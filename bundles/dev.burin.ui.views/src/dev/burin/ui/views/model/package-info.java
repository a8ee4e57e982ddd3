// SPDX-License-Identifier: EPL-2.0
/** The Model Explorer view. */
package dev.burin.ui.views.model;
