// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.lang.WaferSpecs;
import dev.burin.lang.WaferStandaloneSetup;
import dev.burin.lang.Workshop;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** What the server answers, whichever way it is spoken to. */
abstract class LanguageServerConformance extends OverServer {

    @Test
    void initializeNamesWhatTheServerCan() {
        assertTrue(capabilities.getHoverProvider().getLeft());
        assertTrue(capabilities.getDefinitionProvider().getLeft());
        assertTrue(capabilities.getReferencesProvider().getLeft());
        assertTrue(capabilities.getDocumentSymbolProvider().getLeft());
        assertTrue(capabilities.getDocumentFormattingProvider().getLeft());
        assertTrue(capabilities.getRenameProvider().isLeft() ? capabilities.getRenameProvider().getLeft()
                : capabilities.getRenameProvider().isRight());
        assertFalse(capabilities.getCompletionProvider().getTriggerCharacters().isEmpty());
    }

    @Test
    void openingPublishesProblems() throws Exception {
        PublishDiagnosticsParams published = open("wafer a {\n  model \"tiny.bin\"\n  quantize *.mpl { weights int4 }\n}\n");
        assertEquals(1, published.getDiagnostics().size());
        Diagnostic diagnostic = published.getDiagnostics().get(0);
        assertEquals("spec-pattern-unmatched", diagnostic.getCode().getLeft());
        assertEquals(DiagnosticSeverity.Error, diagnostic.getSeverity());
        assertEquals(new Range(new Position(2, 11), new Position(2, 16)), diagnostic.getRange());
        assertEquals("*.mpl matches nothing in the network; did you mean *.mlp?", message(diagnostic));
        assertEquals("wafer", diagnostic.getSource());
        assertEquals(List.of("*.mpl", "; did you mean *.mlp?", "*.mlp"), strings(diagnostic.getData()));
    }

    @Test
    void changesAreCheckedAndVersionsComeBack() throws Exception {
        String text = "wafer a {\n  model \"tiny.bin\"\n}\n";
        assertEquals(List.of(), open(text).getDiagnostics());
        TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(
                new Range(new Position(1, 18), new Position(1, 18)), "\n  accumulator 99 bits");
        server.getTextDocumentService().didChange(
                new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, 8), List.of(change)));
        List<Diagnostic> diagnostics = client.await(uri, 8).getDiagnostics();
        assertEquals(List.of("spec-value-out-of-range"), diagnostics.stream().map(d -> d.getCode().getLeft()).toList());
        assertEquals(new Position(2, 14), diagnostics.get(0).getRange().getStart());
    }

    @Test
    void closingTakesProblemsBack() throws Exception {
        open("wafer a { }");
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document()));
        assertEquals(List.of(), client.await(uri, null).getDiagnostics());
    }

    @Test
    void completesStatements() throws Exception {
        List<String> labels = completions("wafer a {\n  \n}\n", "{\n  |");
        assertTrue(labels.containsAll(List.of("model", "network", "quantize", "fabric", "attention", "place", "export")),
                labels.toString());
        assertFalse(labels.contains("weights"), labels.toString());
    }

    @Test
    void completesSettingsOfABlock() throws Exception {
        List<String> labels = completions("wafer a { quantize * {  } }", "* { |");
        assertTrue(labels.containsAll(List.of("weights", "activations", "clip")), labels.toString());
        assertFalse(labels.contains("quantize"), labels.toString());
    }

    @Test
    void completesPatternsOfTheModel() throws Exception {
        List<String> labels = completions("wafer a { model \"tiny.bin\" quantize  }", "quantize |");
        assertTrue(labels.containsAll(List.of("*", "*.mlp", "layers.*.attention", "layers.0.mlp.up", "head")),
                labels.toString());
    }

    @Test
    void completesNamesThatAPrefixBegins() throws Exception {
        List<String> labels = completions("wafer a { model \"tiny.bin\" quantize layers.1.mlp. }", "layers.1.mlp.|");
        assertTrue(labels.containsAll(List.of("layers.1.mlp.gate", "layers.1.mlp.up", "layers.1.mlp.down")),
                labels.toString());
        assertFalse(labels.contains("layers.0.mlp.up"), labels.toString());
    }

    @Test
    void completesFilesBesideTheSpec() throws Exception {
        List<String> labels = completions("wafer a { model  }", "model |");
        assertTrue(labels.containsAll(List.of("\"tiny.bin\"", "\"broken.bin\"")), labels.toString());
    }

    @Test
    void completesReferences() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        List<String> labels = completions(text, "fabric layer |q");
        assertTrue(labels.containsAll(List.of("q", "down", "sum.1")), labels.toString());
    }

    @Test
    void hoverExplainsWords() throws Exception {
        assertEquals("The cached positions that a head reads in one cycle",
                hover("wafer a { attention { lanes 4 } }", "la|nes").split("\\.")[0]);
    }

    @Test
    void hoverListsWhatAPatternSelects() throws Exception {
        assertEquals("""
                Selects 2 matrices, 192 weights, 768 bit:

                - `layers.0.mlp.up`, 12 × 8, int4 per row, adders
                - `layers.1.mlp.up`, 12 × 8, int4 per row, adders""",
                hover("wafer a { model \"tiny.bin\" quantize *.up { weights int4 } }", "*.u|p"));
    }

    @Test
    void hoverDescribesTheModel() throws Exception {
        String text = hover("wafer a { model \"tiny.bin\" }", "\"ti|ny.bin");
        assertTrue(text.startsWith("A llama2.c model: 2 layers, width 8, 2 heads"), text);
    }

    @Test
    void hoverIsEmptyBetweenWords() throws Exception {
        assertEquals("", hover("wafer a {   }", "{ | "));
    }

    @Test
    void definitionLeadsToTheDeclaration() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        open(text);
        var found = answer(server.getTextDocumentService()
                .definition(new DefinitionParams(document(), at(text, "from |sum.1, down")))).getLeft();
        assertEquals(1, found.size());
        assertEquals(position(text, text.indexOf("sum.1: add")), found.get(0).getRange().getStart());
        var tile = answer(server.getTextDocumentService()
                .definition(new DefinitionParams(document(), at(text, "tokens on |b")))).getLeft();
        assertEquals(position(text, text.indexOf("b at 2 mm")), tile.get(0).getRange().getStart());
    }

    @Test
    void referencesAreFoundEverywhere() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        open(text);
        var found = answer(server.getTextDocumentService().references(
                new ReferenceParams(document(), at(text, "layer |down: matrix"), new ReferenceContext(true))));
        assertEquals(4, found.size(), "declaration, wiring, rule and placement");
        found.forEach(location -> assertEquals("down", part(text, location.getRange())));
        var highlights = answer(server.getTextDocumentService()
                .documentHighlight(new DocumentHighlightParams(document(), at(text, "layer |down: matrix"))));
        assertEquals(4, highlights.size());
    }

    @Test
    void renameChangesDeclarationAndReferences() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        String expected = text.replace("layer down", "layer mlp.down").replace("sum.1, down", "sum.1, mlp.down");
        assertEquals(expected, renamed(text, "layer |down: matrix", "mlp.down"));
        assertFalse(WaferSpecs.parse(expected, folder.resolve("b.wafer")).hasErrors());
    }

    @Test
    void renameStartsFromAReferenceToo() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        assertEquals(text.replaceAll("\\bsum\\.1\\b", "residual"), renamed(text, "norm from |sum.1", "residual"));
    }

    @Test
    void tilesAreRenamed() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        assertEquals(text.replace("tile b", "tile right").replace("on b", "on right"),
                renamed(text, "tile |b", "right"));
    }

    @Test
    void formattingIsThatOfTheCommandLine() throws Exception {
        String text = Workshop.text("formatting/untidy.txt");
        open(text);
        var edits = answer(server.getTextDocumentService()
                .formatting(new DocumentFormattingParams(document(), new FormattingOptions(8, false))));
        assertEquals(Workshop.text("formatting/tidy.txt"), apply(text, edits));
    }

    @Test
    void formatsByItsOwnGrammarThoughTheLanguageIsSetUpAgain() throws Exception {
        open("wafer a { }"); // the server has set its language up
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document()));
        new WaferStandaloneSetup().createInjectorAndDoEMFRegistration();
        formattingIsThatOfTheCommandLine();
    }

    @Test
    void formattingLeavesBrokenTextAlone() throws Exception {
        open("wafer  a { place automatic  place automatic }");
        assertEquals(List.of(), answer(server.getTextDocumentService()
                .formatting(new DocumentFormattingParams(document(), new FormattingOptions(2, true)))));
    }

    @Test
    void symbolsAreTheOutline() throws Exception {
        open(Workshop.text("specs/layers.wafer"));
        var symbols = answer(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(document())));
        DocumentSymbol wafer = symbols.get(0).getRight();
        assertEquals("layered", wafer.getName());
        assertEquals(List.of("network block", "quantize head, down", "fabric q", "place"),
                wafer.getChildren().stream().map(DocumentSymbol::getName).toList());
        assertEquals("tokens pre q k v mix o sum.1 post up gate gated down sum.2 head", wafer.getChildren().get(0)
                .getChildren()
                .stream().map(DocumentSymbol::getName).collect(Collectors.joining(" ")));
        assertEquals(List.of("a", "b"),
                wafer.getChildren().get(3).getChildren().stream().map(DocumentSymbol::getName).toList());
    }

    @Test
    void blocksFold() throws Exception {
        open(Workshop.text("specs/full.wafer"));
        var folds = answer(server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(document())));
        assertTrue(folds.stream().anyMatch(fold -> fold.getStartLine() == 2 && fold.getEndLine() == 8), folds.toString());
    }

    @Test
    void questionsAboutBrokenTextAreAnswered() throws Exception {
        String text = "wafer a { quantize layer { weights \n\n place { tile \n";
        open(text);
        for (int at = 0; at <= text.length(); at++) {
            Position position = position(text, at);
            answer(server.getTextDocumentService().hover(new HoverParams(document(), position)));
            answer(server.getTextDocumentService().completion(new CompletionParams(document(), position)));
            answer(server.getTextDocumentService().definition(new DefinitionParams(document(), position)));
        }
        answer(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(document())));
    }
}
