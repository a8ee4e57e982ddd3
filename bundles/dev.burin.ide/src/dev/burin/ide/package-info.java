// SPDX-License-Identifier: EPL-2.0
/** The product: what is Burin's own when it runs as an application of its own, and not as part of another Eclipse. */
package dev.burin.ide;
