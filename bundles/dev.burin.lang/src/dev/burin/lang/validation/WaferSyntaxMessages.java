// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.conversion.SpecValueException;
import dev.burin.lang.naming.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Says syntax errors in words of the language, with a code, and names the keyword that was probably meant. */
@Singleton
public class WaferSyntaxMessages extends SyntaxErrorMessageProvider {
    private static final Map<String, String> WORDS = Map.of("RULE_ID", "a name", "RULE_INT", "a whole number",
            "RULE_DECIMAL", "a number", "RULE_STRING", "a text in quotes", "RULE_DOTTED", "a pattern",
            "RULE_MICRO_UNIT", "a unit", "EOF", "the end of the file");

    @Inject
    private IGrammarAccess grammar;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException exception = context.getRecognitionException();
        Token token = exception == null ? null : exception.token;
        if (token == null) {
            return message(lexical(context.getDefaultMessage()), "", "");
        }
        String found = token.getType() == Token.EOF ? "" : token.getText();
        if (found.startsWith("\"") || found.startsWith("'")) {
            found = "the text " + found;
        }
        String what = found.isEmpty() ? "the file ends too early" : "unexpected " + found;
        String expected = expected(exception, context.getTokenNames());
        // a closing brace is expected wherever a statement may stand
        boolean statement = expected.isEmpty() || expected.equals("}");
        Optional<String> keyword = !statement || found.isEmpty() || !Character.isLetter(found.charAt(0))
                ? Optional.empty() : Suggestions.nearest(found, keywords());
        String message = keyword.isPresent() ? what + Suggestions.hint(keyword)
                : expected.isEmpty() ? what + (found.isEmpty() ? "; is a closing brace missing?" : " here")
                : what + "; expected " + expected;
        return message(message, found, keyword.orElse(""));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        if (context.getValueConverterException() instanceof SpecValueException exception) {
            Problem problem = exception.problem();
            return new SyntaxErrorMessage(problem.message(), problem.code().id(),
                    problem.arguments().toArray(String[]::new));
        }
        return message(context.getDefaultMessage(), "", "");
    }

    private static SyntaxErrorMessage message(String message, String found, String keyword) {
        List<String> arguments = List.of(message, found, keyword);
        return new SyntaxErrorMessage(ProblemCode.SPEC_SYNTAX.message(arguments), ProblemCode.SPEC_SYNTAX.id(),
                arguments.toArray(String[]::new));
    }

    /** Returns what the lexer means to say: its own words name characters only. */
    private static String lexical(String message) {
        if (message.contains("expecting '\"'") || message.contains("expecting '''")) {
            return "the text in quotes is not closed";
        }
        return message.contains("*/") || message.contains("'*'") ? "the comment is not closed; write */ at its end" : message;
    }

    private List<String> keywords() {
        return GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(word -> word.length() > 1 && Character.isLetter(word.charAt(0))).sorted().toList();
    }

    private static String expected(RecognitionException exception, String[] names) {
        if (!(exception instanceof MismatchedTokenException mismatch)) {
            return "";
        }
        String name = mismatch.expecting == Token.EOF ? "EOF"
                : mismatch.expecting > 0 && mismatch.expecting < names.length ? names[mismatch.expecting] : "";
        return WORDS.getOrDefault(name, name.replace("'", ""));
    }
}
