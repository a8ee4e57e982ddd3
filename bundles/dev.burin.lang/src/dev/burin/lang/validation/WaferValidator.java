// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

/** Says what a chip architect would want to know before pressing the button. */
public class WaferValidator extends AbstractWaferValidator {
}
