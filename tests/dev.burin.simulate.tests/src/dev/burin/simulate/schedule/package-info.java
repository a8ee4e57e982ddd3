// SPDX-License-Identifier: EPL-2.0
/** Tests of the schedule against cycles counted by hand, and of its means against sums over all positions. */
package dev.burin.simulate.schedule;
