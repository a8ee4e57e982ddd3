// SPDX-License-Identifier: EPL-2.0
/**
 * Launch configurations of simulations and exports, their tabs, and the shortcuts behind Run As. A configuration only keeps
 * settings; running one runs lines of the command line ({@code dev.burin.ui.run}).
 */
package dev.burin.ui.launch;
