// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/** Lists issues in the order of the text, and not more than anybody reads. */
public class BoundedResourceValidator extends ResourceValidatorImpl {
    /** The most issues that are listed of one text, the note about the rest not counted. */
    public static final int MOST_ISSUES = 1000;

    /** That of the text; what stands at one place is ordered too, so that lists do not change from run to run. */
    private static final Comparator<Issue> ORDER = Comparator
            .comparing(Issue::getOffset, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(Issue::getSeverity)
            .thenComparing(Issue::getCode, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Issue::getMessage, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        List<Issue> issues = new ArrayList<>(super.validate(resource, mode, indicator));
        issues.sort(ORDER);
        if (issues.size() <= MOST_ISSUES) {
            return issues;
        }
        List<Issue> first = new ArrayList<>(issues.subList(0, MOST_ISSUES));
        first.add(rest(issues.get(MOST_ISSUES), issues.size() - MOST_ISSUES));
        return first;
    }

    /** Returns the note about the rest, at the first issue that is not shown. */
    private static Issue rest(Issue next, int count) {
        Problem problem = Problem.of(ProblemCode.SPEC_PROBLEMS_CUT, Location.NOWHERE, count);
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setMessage(problem.message());
        issue.setSeverity(Severity.INFO);
        issue.setCode(problem.code().id());
        issue.setData(problem.arguments().toArray(String[]::new));
        issue.setType(CheckType.FAST);
        issue.setOffset(next.getOffset());
        issue.setLength(next.getLength());
        issue.setLineNumber(next.getLineNumber());
        issue.setColumn(next.getColumn());
        issue.setLineNumberEnd(next.getLineNumberEnd());
        issue.setColumnEnd(next.getColumnEnd());
        issue.setUriToProblem(next.getUriToProblem());
        issue.setSyntaxError(false);
        return issue;
    }
}
