// SPDX-License-Identifier: EPL-2.0
/** The operations a user asks for, each an object with progress, cancellation and a result value. */
package dev.burin.flow;
