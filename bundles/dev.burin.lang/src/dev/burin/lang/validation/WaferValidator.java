// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Runs all checks of a spec. */
@ComposedChecks(validators = {DuplicateChecks.class, RangeChecks.class, ProcessChecks.class, ModelChecks.class,
        NetworkChecks.class, SelectorChecks.class, RuleChecks.class, WidthChecks.class, GeometryChecks.class,
        PlacementChecks.class, RunChecks.class})
public class WaferValidator extends AbstractWaferValidator {
}
