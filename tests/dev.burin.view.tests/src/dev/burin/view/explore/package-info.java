// SPDX-License-Identifier: EPL-2.0
/** Tests of what views show: explore. */
package dev.burin.view.explore;
