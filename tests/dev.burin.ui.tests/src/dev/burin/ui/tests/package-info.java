// SPDX-License-Identifier: EPL-2.0
/** Stories: what people do with the workbench, each ending in an effect that is checked. */
package dev.burin.ui.tests;
