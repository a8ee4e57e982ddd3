// SPDX-License-Identifier: EPL-2.0
/** What the views that show drawings share. */
package dev.burin.ui.views.picture;
