// SPDX-License-Identifier: EPL-2.0
/** Xtext's language server with what it lacks: versions and data of diagnostics, an end without ending the process. */
package dev.burin.lang.ide.server;
