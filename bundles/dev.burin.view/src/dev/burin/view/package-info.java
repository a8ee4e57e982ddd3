// SPDX-License-Identifier: EPL-2.0
/**
 * What people see of a chip, without a user interface: tables as records, pictures as {@link dev.burin.view.draw.Drawing}s.
 *
 * <p>A view of the workbench and a command that writes SVG or CSV are two faces of what stands here; neither computes
 * anything of its own. {@link dev.burin.view.ChipPart} names what can be pointed at, everywhere by the same name.
 */
package dev.burin.view;
