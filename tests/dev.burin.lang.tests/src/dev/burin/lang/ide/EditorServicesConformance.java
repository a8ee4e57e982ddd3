// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.lang.WaferSpecs;
import dev.burin.lang.Workshop;
import dev.burin.lang.ide.navigate.LocateParams;
import dev.burin.lang.ide.navigate.Subject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** What an editor asks beyond completion and problems: fixes, hints, colours, ways through the text. */
abstract class EditorServicesConformance extends OverServer {
    private static final Range ALL = new Range(new Position(0, 0), new Position(1000, 0));

    abstract CompletableFuture<Subject> subject(TextDocumentPositionParams params);

    abstract CompletableFuture<List<Range>> locate(LocateParams params);

    // ---- fixes

    private List<CodeAction> actions(String text, Range range, String... only) throws Exception {
        open(text);
        CodeActionContext context = new CodeActionContext(List.of());
        context.setOnly(only.length == 0 ? null : Arrays.asList(only));
        return answer(server.getTextDocumentService().codeAction(new CodeActionParams(document(), range, context))).stream()
                .map(either -> either.getRight()).toList();
    }

    private String applied(String text, CodeAction action) {
        return apply(text, action.getEdit().getChanges().get(uri));
    }

    @Test
    void fixesAreOfferedWhereTheProblemIs() throws Exception {
        String text = "wafer a {\n  model \"tiny.bin\"\n  quantize *.mpl { weights int4 }\n}\n";
        CodeAction first = actions(text, new Range(new Position(2, 13), new Position(2, 13))).get(0);
        assertEquals("Change to '*.mlp'", first.getTitle());
        assertEquals("quickfix", first.getKind());
        assertTrue(first.getIsPreferred());
        assertEquals("spec-pattern-unmatched", first.getDiagnostics().get(0).getCode().getLeft());
        assertEquals(text.replace("mpl", "mlp"), applied(text, first));
        assertEquals(List.of(), actions(text, new Range(new Position(1, 3), new Position(1, 3))));
    }

    @Test
    void similarProblemsAreFixedTogether() throws Exception {
        String text = "wafer a {\n  model \"tiny.bin\"\n  quantize *.mpl { weights int4 }\n  fabric *.mpl { adders }\n}\n";
        List<CodeAction> all = actions(text, new Range(new Position(2, 13), new Position(2, 13))).stream()
                .filter(action -> action.getKind().equals("quickfix.all")).toList();
        assertEquals(List.of("Fix all 2 problems of this kind in this file"), all.stream().map(CodeAction::getTitle)
                .toList());
        assertEquals(text.replace("mpl", "mlp"), applied(text, all.get(0)));
    }

    @Test
    void allIsFixedWhenASourceActionIsAskedFor() throws Exception {
        String text = "wafer a {\n  model \"tinny.bin\"\n  attention { lanes 0 }\n  accumulator 99 bits\n}\n";
        List<CodeAction> all = actions(text, ALL, "source.fixAll");
        assertEquals(List.of("source.fixAll.wafer"), all.stream().map(CodeAction::getKind).toList());
        String fixed = applied(text, all.get(0));
        assertEquals(List.of(), WaferSpecs.parse(fixed, folder.resolve("spec.wafer")).problems(), fixed);
    }

    // ---- hints

    private Map<Integer, String> hints(String text) throws Exception {
        open(text);
        return answer(server.getTextDocumentService().inlayHint(new InlayHintParams(document(), ALL))).stream()
                .collect(Collectors.toMap(hint -> hint.getPosition().getLine(), EditorServicesConformance::label));
    }

    private static String label(InlayHint hint) {
        return hint.getLabel().getLeft();
    }

    @Test
    void hintsSayWhatStatementsComeTo() throws Exception {
        assertEquals(Map.of(1, "llama2.c, 2 layers, 1,128 parameters", 2, "16 matrices, 1,216 weights, 4,864 bit",
                3, "6 matrices, 576 weights", 4, "1,024 bit of keys and values per user", 5,
                "1 tile, 15 matrices placed automatically", 6, "1 matrix, 128 weights"), hints("""
                wafer a {
                  model "tiny.bin"
                  quantize * { weights int4 }
                  fabric *.mlp { adders }   // logic
                  attention { context 8 }
                  place automatic {
                    tile t at 0 mm, 0 mm size 1 mm x 1 mm { head }
                  }
                }
                """));
    }

    @Test
    void hintsStandBehindTheLine() throws Exception {
        String text = "wafer a {\n  model \"tiny.bin\"\n  fabric *.mlp { adders }  // logic  \n}\n";
        open(text);
        List<InlayHint> found = answer(server.getTextDocumentService().inlayHint(new InlayHintParams(document(),
                new Range(new Position(2, 0), new Position(2, 10)))));
        assertEquals(List.of(new Position(2, text.split("\n")[2].stripTrailing().length())),
                found.stream().map(InlayHint::getPosition).toList());
        assertTrue(found.get(0).getTooltip().getRight().getValue().startsWith("- `layers.0.mlp.gate` 12 × 8: 96 weights"));
    }

    @Test
    void hintsOfLayersSayShapeAndBits() throws Exception {
        Map<Integer, String> hints = hints(Workshop.text("specs/layers.wafer"));
        assertEquals("int8 per row, 64 weights, 512 bit", hints.get(4));
        assertEquals("8 values", hints.get(7));
        assertEquals("int4 per row, 128 weights, 512 bit", hints.get(16));
        assertEquals("2 tiles, all of 9 matrices placed", hints.get(20));
    }

    // ---- colours

    private List<String> tokens(String text, Range range) throws Exception {
        open(text);
        List<Integer> data = answer(range == null
                ? server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(document()))
                : server.getTextDocumentService().semanticTokensRange(new SemanticTokensRangeParams(document(), range)))
                .getData();
        SemanticTokensLegend legend = capabilities.getSemanticTokensProvider().getLegend();
        List<String> tokens = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            String word = text.split("\n", -1)[line].substring(column, column + data.get(i + 2));
            String modifiers = "";
            for (int bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
                modifiers += (data.get(i + 4) >> bit & 1) == 1 ? " " + legend.getTokenModifiers().get(bit) : "";
            }
            tokens.add(word + ": " + legend.getTokenTypes().get(data.get(i + 3)) + modifiers);
        }
        return tokens;
    }

    @Test
    void wordsAreColouredByWhatTheyMean() throws Exception {
        assertEquals(List.of("wafer: keyword", "a: namespace declaration", "// it: comment", "process: keyword",
                "generic7: macro defaultLibrary", "clock: keyword", "2: number", "GHz: unit", "model: keyword",
                "\"tiny.bin\": string", "quantize: keyword", "*.mlp: regexp", "\"*.x\": regexp unmatched",
                        "weights: keyword",
                "digits: type", "2: number", "activations: keyword", "int8: type", "fabric: keyword", "head: regexp",
                "folded: enum", "4: number"), tokens("wafer a {  // it\n  process generic7 { clock 2 GHz }\n"
                + "  model \"tiny.bin\"\n  quantize *.mlp, \"*.x\" { weights digits 2; activations int8 }\n"
                + "  fabric head { folded 4 }\n}\n", null));
    }

    @Test
    void referencesAreColouredAsWhatTheyReferTo() throws Exception {
        List<String> tokens = tokens(Workshop.text("specs/layers.wafer"), null);
        assertTrue(tokens.containsAll(List.of("sum.1: variable declaration", "sum.1: variable", "embedding: keyword",
                "b: class declaration", "b: class", "16: number", "mm: unit")), tokens.toString());
    }

    @Test
    void aPartOfTheTextIsColouredAlone() throws Exception {
        assertEquals(List.of("model: keyword", "\"tiny.bin\": string"), tokens("wafer a {\n  model \"tiny.bin\"\n}\n",
                new Range(new Position(1, 0), new Position(2, 0))));
    }

    @Test
    void longCommentsAreColouredLineByLine() throws Exception {
        assertEquals(List.of("/* one: comment", "   two */: comment", "wafer: keyword", "a: namespace declaration"),
                tokens("/* one\n   two */\nwafer a { }\n", null));
    }

    // ---- ways through the text

    private List<? extends Location> definition(String text, String marked) throws Exception {
        open(text);
        return answer(server.getTextDocumentService().definition(new DefinitionParams(document(), at(text, marked))))
                .getLeft();
    }

    @Test
    void pathsLeadToTheirFiles() throws Exception {
        String text = "wafer a { model \"tiny.bin\" calibrate { text \"sample.txt\" } quantize *.mlp { weights int4 } }";
        assertEquals(folder.resolve("tiny.bin").toUri().toString(), definition(text, "\"tin|y").get(0).getUri());
        assertEquals(folder.resolve("sample.txt").toUri().toString(), definition(text, "\"samp|le").get(0).getUri());
        assertEquals(folder.resolve("tiny.bin").toUri().toString(), definition(text, "*.m|lp").get(0).getUri());
        assertEquals(List.of(), definition(text, "calib|rate"));
    }

    private List<String> highlights(String text, String marked) throws Exception {
        open(text);
        return answer(server.getTextDocumentService().documentHighlight(new DocumentHighlightParams(document(), at(text,
                marked))))
                .stream().map(found -> mark(text, found)).toList();
    }

    private static String mark(String text, DocumentHighlight found) {
        return part(text, found.getRange()) + (found.getKind() == DocumentHighlightKind.Write ? "!" : "");
    }

    @Test
    void occurrencesTellDeclarationFromUse() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        assertEquals(List.of("sum.1!", "sum.1", "sum.1"), highlights(text, "from |sum.1, down"));
        assertEquals(List.of("tokens!", "tokens", "tokens", "tokens"), highlights(text, "head, |tokens on"));
        assertEquals(List.of("b!", "b"), highlights(text, "tile |b"));
        assertEquals(List.of("*.mlp", "*.mlp"), highlights("wafer a { model \"tiny.bin\" quantize *.mlp { weights int4 } "
                + "fabric *.mlp { adders } }", "fabric *.m|lp"));
    }

    @Test
    void usesAreListedWithoutTheDeclarationIfSoAsked() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        open(text);
        assertEquals(2, answer(server.getTextDocumentService().references(new ReferenceParams(document(),
                at(text, "layer |sum.1"), new ReferenceContext(false)))).size());
    }

    @Test
    void renamingAlsoChangesPatternsThatAreTheName() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        String renamed = renamed(text, "layer |tokens:", "words");
        assertEquals(text.replaceAll("\\btokens\\b", "words"), renamed);
        assertFalse(WaferSpecs.parse(renamed, folder.resolve("b.wafer")).hasErrors());
    }

    @Test
    void theWaferIsRenamed() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        assertEquals(text.replace("wafer layered", "wafer other"), renamed(text, "wafer lay|ered", "other"));
    }

    @Test
    void namesThatCannotBeAreRefusedInWords() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        open(text);
        for (String name : List.of("a b", "wafer", "1st", "up", "")) {
            ExecutionException refused = assertThrows(ExecutionException.class, () -> answer(server.getTextDocumentService()
                    .rename(new RenameParams(document(), at(text, "layer |down: matrix"), name))), name);
            assertTrue(refused.getCause().getMessage().contains("name"), refused.getCause().getMessage());
        }
        assertNull(answer(server.getTextDocumentService().prepareRename(new PrepareRenameParams(document(), at(text,
                "|quantize")))));
    }

    @Test
    void subjectsLinkTheTextWithMatricesAndTiles() throws Exception {
        String text = "wafer a { model \"tiny.bin\" quantize *.up { weights int4 } place automatic { "
                + "tile t at 0 mm, 0 mm size 1 mm x 1 mm { layers.0 } } }";
        open(text);
        Subject pattern = answer(subject(new TextDocumentPositionParams(document(), at(text, "*.u|p"))));
        assertEquals("pattern *.up [layers.0.mlp.up, layers.1.mlp.up] [t]", show(pattern));
        assertEquals(folder.resolve("tiny.bin").toUri().toString(), pattern.getModelUri());
        Subject tile = answer(subject(new TextDocumentPositionParams(document(), at(text, "tile t at 0 m|m"))));
        assertEquals("tile t", tile.getKind() + " " + tile.getName());
        assertEquals(7, tile.getMatrices().size());
        Subject rule = answer(subject(new TextDocumentPositionParams(document(), at(text, "int|4"))));
        assertEquals("rule *.up [layers.0.mlp.up, layers.1.mlp.up] [t]", show(rule));
        assertEquals("wafer a [] []", show(answer(subject(new TextDocumentPositionParams(document(), at(text, "waf|er"))))));
    }

    private static String show(Subject subject) {
        return subject.getKind() + " " + subject.getName() + " " + subject.getMatrices() + " " + subject.getTiles();
    }

    @Test
    void matricesAndTilesAreLocatedInTheText() throws Exception {
        String text = Workshop.text("specs/layers.wafer");
        open(text);
        List<Range> places = answer(locate(new LocateParams(document(), "matrix", "down")));
        assertEquals(List.of("down", "layer down", "layer down"), places.stream().map(range -> part(text, range)).toList());
        assertEquals("layer down: matrix", text.split("\n")[places.get(0).getStart().getLine()].strip().substring(0, 18));
        assertEquals(List.of("b"), answer(locate(new LocateParams(document(), "tile", "b"))).stream()
                .map(range -> part(text, range)).toList());
        assertEquals(List.of(), answer(locate(new LocateParams(document(), "tile", "nowhere"))));
    }

    @Test
    void theWholeWaferAndCommentsFold() throws Exception {
        open("// one\n// two\nwafer a {\n  /* three\n     four */\n  place automatic {\n  }\n}\n");
        List<FoldingRange> folds = answer(server.getTextDocumentService()
                .foldingRange(new FoldingRangeRequestParams(document())));
        assertEquals(List.of("0-1 comment", "2-7 region", "3-4 comment", "5-6 region"), folds.stream()
                .map(fold -> fold.getStartLine() + "-" + fold.getEndLine() + " " + fold.getKind()).sorted().toList());
    }

    @Test
    void selectionsGrowToTheWholeText() throws Exception {
        String text = "wafer a { quantize * { weights int4 per row } }";
        open(text);
        SelectionRange range = answer(server.getTextDocumentService().selectionRange(
                new SelectionRangeParams(document(), List.of(at(text, "in|t4"))))).get(0);
        List<String> parts = new ArrayList<>();
        for (SelectionRange each = range; each != null; each = each.getParent()) {
            parts.add(part(text, each.getRange()));
        }
        assertEquals(List.of("int4", "int4 per row", "quantize * { weights int4 per row }", text), parts);
    }

    @Test
    void theOutlineHasAllStatementsInOrder() throws Exception {
        open(Workshop.text("specs/full.wafer"));
        DocumentSymbol wafer = answer(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(document())))
                .get(0).getRight();
        assertEquals(List.of("process mine", "model", "network llama", "quantize *", "quantize *.attention"),
                wafer.getChildren().stream().map(DocumentSymbol::getName).limit(5).toList());
        assertEquals("digits 3 within 7 bits", wafer.getChildren().get(4).getDetail());
        assertTrue(wafer.getChildren().stream().map(DocumentSymbol::getName).toList()
                .containsAll(List.of("attention", "geometry", "place", "simulate", "export rom", "export rtl",
                "calibrate")));
    }

    @Test
    void aPartOfTheTextIsLaidOutAlone() throws Exception {
        String text = "wafer  a {\n  model   \"tiny.bin\"\n  accumulator   30 bits\n}\n";
        open(text);
        List<? extends TextEdit> edits = answer(server.getTextDocumentService()
                .rangeFormatting(new DocumentRangeFormattingParams(
                document(), new FormattingOptions(2, true), new Range(new Position(1, 0), new Position(1, 20)))));
        assertEquals(text.replace("model   ", "model "), apply(text, edits));
    }

    // ---- words

    private CompletionItem item(String text, String marked, String label) throws Exception {
        open(text);
        var completion = answer(server.getTextDocumentService().completion(new CompletionParams(document(), at(text,
                marked))));
        List<CompletionItem> items = completion.isLeft() ? completion.getLeft() : completion.getRight().getItems();
        assertEquals(items.stream().map(CompletionItem::getLabel).distinct().count(), items.size(), "no label stands twice");
        return items.stream().filter(each -> each.getLabel().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + items.stream()
                .map(CompletionItem::getLabel).toList()));
    }

    @Test
    void completionSaysShapes() throws Exception {
        String text = "wafer a { model \"tiny.bin\" quantize  }";
        assertEquals("12 × 8", item(text, "quantize |", "layers.1.mlp.up").getDetail());
        assertEquals("6 matrices", item(text, "quantize |", "*.mlp").getDetail());
        assertEquals("matrix, 8 × 12", item(Workshop.text("specs/layers.wafer"), "fabric layer |q", "down").getDetail());
    }

    @Test
    void completionOffersUnitsAfterANumber() throws Exception {
        assertEquals(CompletionItemKind.Unit, item("wafer a { process generic7 { clock 1  } }", "clock 1 |", "GHz")
                .getKind());
        assertEquals(CompletionItemKind.Unit, item("wafer a { geometry { edge 3  } }", "edge 3 |", "mm").getKind());
        assertEquals("2 MHz", item("wafer a { process generic7 { clock 2 M } }", "clock 2 M|", "2 MHz").getTextEdit()
                .getLeft()
                .getNewText());
    }

    @Test
    void completionOffersStatementsToFillIn() throws Exception {
        CompletionItem rule = item("wafer a {\n  \n}\n", "{\n  |", "quantize … { weights digits }");
        assertEquals(InsertTextFormat.Snippet, rule.getInsertTextFormat());
        assertEquals("quantize ${1:*.mlp} { weights digits ${2:2} }", rule.getTextEdit().getLeft().getNewText());
        assertEquals(InsertTextFormat.Snippet, item("", "|", "wafer … { model … }").getInsertTextFormat());
    }

    @Test
    void completionExplainsWords() throws Exception {
        assertTrue(item("wafer a { attention {  } }", "attention { |", "lanes").getDocumentation().getLeft()
                .startsWith("The cached positions that a head reads"));
    }

    @Test
    void completionFindsFilesInFoldersThatAreTyped() throws Exception {
        Files.createDirectories(folder.resolve("a/b/c/d"));
        Files.writeString(folder.resolve("a/b/c/d/deep.bin"), "x");
        String text = "wafer a { model \"a/b/c/d/\" }";
        assertEquals("\"a/b/c/d/deep.bin\"", item(text, "model \"a/b/c/d/|", "\"a/b/c/d/deep.bin\"").getTextEdit()
                .getLeft().getNewText());
    }

    // ---- hover

    @Test
    void hoverSaysWhatAMatrixIs() throws Exception {
        assertEquals("`layers.1.mlp.up`, 12 × 8: 96 weights  \nweights digits 2, 768 bit; activations int8  \nfabric folded 4; "
                + "at most 192 signed digits  \non tile t",
                hover("wafer a { model \"tiny.bin\" quantize *.mlp { weights digits 2 } "
                + "fabric *.up { folded 4 } place automatic { tile t at 0 mm, 0 mm size 1 mm x 1 mm { layers.1.mlp.up } } }",
                "{ layers.1.mlp.u|p }"));
    }

    @Test
    void hoverConvertsQuantities() throws Exception {
        String text = hover("wafer a { process generic7 { clock 1.25 GHz } }", "1.2|5 GHz");
        assertTrue(text.endsWith("1250000 kHz = 1250 MHz = 1.25 GHz, period 800 ps"), text);
    }

    @Test
    void hoverAddsFactsToTheFirstWordOfAStatement() throws Exception {
        String text = hover("wafer a { model \"tiny.bin\" fabric *.mlp { adders } }", "fab|ric");
        assertTrue(text.endsWith("6 matrices, 576 weights, 4,608 bit."), text);
    }

    // ---- an editor that types

    @Test
    void questionsThatAreOvertakenByTypingEndAsCancelled() throws Exception {
        String text = Workshop.text("specs/full.wafer");
        open(text);
        List<CompletableFuture<?>> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            asked.add(server.getTextDocumentService().hover(new HoverParams(document(), new Position(3, 5))));
            asked.add(server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(document())));
            server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                    new VersionedTextDocumentIdentifier(uri, 8 + i), List.of(new TextDocumentContentChangeEvent(
                            new Range(new Position(0, 0), new Position(0, 0)), " "))));
        }
        client.await(uri, 27);
        for (CompletableFuture<?> each : asked) {
            try {
                answer(each);
            } catch (CancellationException e) {
                // as it may be
            } catch (ExecutionException e) {
                assertTrue(String.valueOf(e.getCause()).toLowerCase(Locale.ROOT).contains("cancel"), e.getCause() + "");
            }
        }
    }

    @Test
    void everyQuestionAboutBrokenTextIsAnswered() throws Exception {
        String text = Workshop.text("specs/full.wafer") + "wafer a { quantize layer { weights \n place { tile \n put on";
        for (int cut = 0; cut < text.length(); cut += 61) {
            String broken = text.substring(0, cut) + "}" + text.substring(Math.min(text.length(), cut + 7));
            open(broken);
            Position middle = position(broken, cut);
            answer(server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(document())));
            answer(server.getTextDocumentService().inlayHint(new InlayHintParams(document(), ALL)));
            answer(server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(document())));
            answer(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(document())));
            answer(server.getTextDocumentService().documentHighlight(new DocumentHighlightParams(document(), middle)));
            answer(server.getTextDocumentService().definition(new DefinitionParams(document(), middle)));
            answer(server.getTextDocumentService().completion(new CompletionParams(document(), middle)));
            answer(server.getTextDocumentService().selectionRange(new SelectionRangeParams(document(), List.of(middle))));
            answer(server.getTextDocumentService().codeAction(
                    new CodeActionParams(document(), ALL, new CodeActionContext(List.of()))));
            answer(subject(new TextDocumentPositionParams(document(), middle)));
            answer(locate(new LocateParams(document(), "matrix", "layers.0.mlp.up")));
        }
    }
}
