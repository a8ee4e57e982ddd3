package dev.burin.lang.validation;

import org.eclipse.xtext.validation.Check;

import dev.burin.spec.Step;
import dev.burin.spec.SpecPackage;

public class WaferValidator extends AbstractWaferValidator {
	public static final String ZERO_DURATION = "wafer.zeroDuration";

	@Check
	public void durationIsPositive(Step step) {
		if (step.getDuration() == 0) {
			error("A step must take time", SpecPackage.Literals.STEP__DURATION, ZERO_DURATION);
		}
	}
}
