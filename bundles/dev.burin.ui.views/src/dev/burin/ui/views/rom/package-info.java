// SPDX-License-Identifier: EPL-2.0
/** The ROM view. */
package dev.burin.ui.views.rom;
