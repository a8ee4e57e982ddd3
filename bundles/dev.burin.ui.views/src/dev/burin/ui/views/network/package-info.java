// SPDX-License-Identifier: EPL-2.0
/** The Network view. */
package dev.burin.ui.views.network;
