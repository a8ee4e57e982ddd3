// SPDX-License-Identifier: EPL-2.0
/** Progress and cancellation of long work, without knowing who is watching. */
package dev.burin.base.progress;
