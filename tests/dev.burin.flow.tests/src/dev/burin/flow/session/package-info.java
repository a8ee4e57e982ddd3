// SPDX-License-Identifier: EPL-2.0
/** Tests of simulation in steps. */
package dev.burin.flow.session;
