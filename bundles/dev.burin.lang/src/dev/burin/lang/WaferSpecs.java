// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import com.google.inject.Injector;
import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.problem.Severity;
import dev.burin.lang.formatting.Layout;
import dev.burin.spec.WaferSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/**
 * Reads and formats specs; works on a plain class path and under OSGi. Safe for use from several threads: every call
 * has a resource set of its own. The language is set up by the first call.
 */
public final class WaferSpecs {
    /** Longer files are refused: a spec is written by hand. */
    private static final long MOST_BYTES = 16L << 20;

    /** Made on first use, by the class loader's own lock. */
    private static final class Language {
        private static final Injector INJECTOR = new WaferStandaloneSetup().createInjectorAndDoEMFRegistration();

        private Language() {
        }
    }

    private WaferSpecs() {
    }

    /**
     * A spec as far as it could be read, with all that is wrong with it.
     *
     * @param spec     empty if the text does not even begin like a spec
     * @param problems in the order of the text, at most a thousand
     * @param text     what was read
     */
    public record Result(Optional<WaferSpec> spec, List<Problem> problems, String text) {

        public Result {
            problems = List.copyOf(problems);
        }

        /** Returns whether anything stops the flow. */
        public boolean hasErrors() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    /**
     * Reads a spec from a file.
     *
     * @throws ProblemException {@code file-missing} or {@code file-unreadable}; what is wrong with the text is in the
     *                          result
     */
    public static Result parse(Path file) throws ProblemException {
        return parse(read(file), file);
    }

    /** Reads a spec from a text; paths in it are relative to the folder of the file, which need not exist. */
    public static Result parse(String text, Path file) {
        XtextResource resource = load(text, file);
        List<Problem> problems = Language.INJECTOR.getInstance(IResourceValidator.class)
                .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> problem(issue, file.toString())).toList();
        Optional<WaferSpec> spec = resource.getContents().stream().filter(WaferSpec.class::isInstance)
                .map(WaferSpec.class::cast).findFirst();
        return new Result(spec, problems, text);
    }

    /** Returns the text laid out; a text with syntax errors, or with a part stated twice, is returned as it is. */
    public static String format(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text;
        }
        XtextResource resource = load(text, Path.of("spec.wafer"));
        return Language.INJECTOR.getInstance(Layout.class).format(resource).orElse(text);
    }

    /** Returns the problem that an issue of the language stands for. */
    public static Problem problem(Issue issue, String file) {
        int line = issue.getLineNumber() == null ? 1 : issue.getLineNumber();
        int column = issue.getColumn() == null ? 1 : issue.getColumn();
        int length = issue.getLength() == null ? 0 : issue.getLength();
        Location location = new Location.InText(file, line, column, length);
        for (ProblemCode code : ProblemCode.values()) {
            if (code.id().equals(issue.getCode())) {
                List<String> arguments = issue.getData() == null ? List.of() : List.of(issue.getData());
                return new Problem(code, code.severity(), location, arguments);
            }
        }
        return Problem.of(ProblemCode.SPEC_SYNTAX, location, issue.getMessage());
    }

    /** Returns where an object of a parsed spec is stated; empty if it was not parsed from a text. */
    public static Optional<Location> location(EObject object, String file) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(object)).map(node -> {
            LineAndColumn start = NodeModelUtils.getLineAndColumn(node, node.getOffset());
            return new Location.InText(file, start.getLine(), start.getColumn(), node.getLength());
        });
    }

    private static XtextResource load(String text, Path file) {
        URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
        XtextResource resource =
                (XtextResource) Language.INJECTOR.getInstance(IResourceFactory.class).createResource(uri);
        Language.INJECTOR.getInstance(XtextResourceSet.class).getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return resource;
    }

    private static String read(Path file) throws ProblemException {
        Location place = new Location.InFile(file.toString());
        if (!Files.exists(file)) {
            throw ProblemException.of(ProblemCode.FILE_MISSING, place, file);
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
                throw ProblemException.of(ProblemCode.FILE_UNREADABLE, place, file, "it is longer than 16 MiB");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }
}
