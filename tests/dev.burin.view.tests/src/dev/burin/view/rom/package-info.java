// SPDX-License-Identifier: EPL-2.0
/** Tests of what views show: rom. */
package dev.burin.view.rom;
