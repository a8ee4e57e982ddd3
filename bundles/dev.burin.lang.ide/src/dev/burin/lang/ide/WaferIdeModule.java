// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

/** Binds what the language server has beyond Xtext's defaults. */
public class WaferIdeModule extends AbstractWaferIdeModule {
}
