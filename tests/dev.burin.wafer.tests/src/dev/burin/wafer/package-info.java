// SPDX-License-Identifier: EPL-2.0
/** Tests of wafers: geometry counted by hand, placements by their properties, problems by their texts. */
package dev.burin.wafer;
