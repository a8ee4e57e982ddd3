// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.base.problem.Problem;
import dev.burin.lang.WaferSpecs;
import dev.burin.lang.ide.fix.SpecActions;
import dev.burin.lang.ide.hint.SpecHints;
import dev.burin.lang.ide.navigate.LocateParams;
import dev.burin.lang.ide.navigate.SpecLinks;
import dev.burin.lang.ide.navigate.SpecRenames;
import dev.burin.lang.ide.navigate.SpecShapes;
import dev.burin.lang.ide.navigate.SpecSubjects;
import dev.burin.lang.ide.navigate.Subject;
import dev.burin.lang.ide.text.SpecText;
import dev.burin.lang.ide.token.SpecTokens;
import dev.burin.lang.ide.token.TokenKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/**
 * Xtext's server with what it lacks: published diagnostics carry the version of the text they were computed from and the
 * data of their issue; hints, actions, semantic tokens and selection ranges are answered; and two requests of our own say
 * what a place in a spec is about ({@code wafer/subject}) and where a spec speaks of something ({@code wafer/locate}).
 *
 * <p>A question that cannot be answered because of a mistake of ours is logged and answered with nothing: whoever types
 * must not lose the server.
 */
@Singleton
public class WaferLanguageServer extends LanguageServerImpl {
    private final CompletableFuture<LanguageClient> client = new CompletableFuture<>();
    private final CompletableFuture<InitializedParams> initialized = new CompletableFuture<>();

    private volatile boolean takesSnippets;

    @Inject
    private UriExtensions uris;

    /** The base class keeps its own publisher private; the workspace manager is where every issue passes by. */
    @Override
    @Inject
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        ((WaferWorkspaceManager) manager).setPublisher(this::publish);
    }

    @Override
    public void connect(LanguageClient languageClient) {
        super.connect(languageClient);
        client.complete(languageClient);
    }

    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        initialized.complete(params);
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        ServerCapabilities capabilities = super.createServerCapabilities(params);
        takesSnippets = takesSnippets(params);
        capabilities.setInlayHintProvider(true);
        capabilities.setSelectionRangeProvider(true);
        capabilities.setSignatureHelpProvider(null);
        capabilities.setCodeActionProvider(new CodeActionOptions(
                List.of(CodeActionKind.QuickFix, SpecActions.ALL_SIMILAR, SpecActions.ALL)));
        SemanticTokensWithRegistrationOptions tokens = new SemanticTokensWithRegistrationOptions(TokenKind.legend());
        tokens.setFull(true);
        tokens.setRange(true);
        capabilities.setSemanticTokensProvider(tokens);
        return capabilities;
    }

    private void publish(URI uri, Iterable<Issue> issues, Integer version) {
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(uris.toUriString(uri), toDiagnostics(issues), version);
        initialized.thenCombine(client, (ready, connected) -> connected)
                .thenAccept(connected -> connected.publishDiagnostics(params));
    }

    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        Diagnostic diagnostic = super.toDiagnostic(issue);
        diagnostic.setSource("wafer");
        if (issue.getData() != null) {
            diagnostic.setData(List.of(issue.getData()));
        }
        return diagnostic;
    }

    // ---- questions that Xtext does not answer, or not as we want

    private <T> T read(TextDocumentIdentifier document, CancelIndicator cancel, T nothing, SpecQuestion<T> question) {
        return Safely.answer(nothing, () -> getWorkspaceManager().doRead(getURI(document), (text, resource) ->
                text == null || resource == null || resource.getParseResult() == null ? nothing
                        : question.answer(SpecText.of(text, resource, cancel))));
    }

    private <T> CompletableFuture<T> ask(TextDocumentIdentifier document, T nothing, SpecQuestion<T> question) {
        return getRequestManager().runRead(cancel -> read(document, cancel, nothing, question));
    }

    private <T> T service(TextDocumentIdentifier document, Class<T> type) {
        return getService(getURI(document), type);
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        TextDocumentIdentifier document = params.getTextDocument();
        return ask(document, List.of(), text -> service(document, SpecHints.class).of(text, params.getRange()));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return ask(params.getTextDocument(), new SemanticTokens(List.of()),
                text -> tokens(params.getTextDocument(), text, 0, text.text().length()));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return ask(params.getTextDocument(), new SemanticTokens(List.of()), text -> tokens(params.getTextDocument(), text,
                text.offset(params.getRange().getStart()), text.offset(params.getRange().getEnd())));
    }

    private SemanticTokens tokens(TextDocumentIdentifier document, SpecText text, int from, int to) {
        return new SemanticTokens(SpecTokens.encoded(text, service(document, SpecTokens.class).of(text, from, to)));
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return ask(params.getTextDocument(), List.of(), text -> SpecShapes.selections(text, params.getPositions()));
    }

    @Override
    protected List<FoldingRange> foldingRange(FoldingRangeRequestParams params, CancelIndicator cancel) {
        return read(params.getTextDocument(), cancel, List.of(), SpecShapes::folds);
    }

    @Override
    protected List<? extends Location> definition(CancelIndicator cancel, DefinitionParams params) {
        TextDocumentIdentifier document = params.getTextDocument();
        return read(document, cancel, List.of(), text -> service(document, SpecLinks.class)
                .definitions(text, document.getUri(), params.getPosition()));
    }

    @Override
    protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancel) {
        TextDocumentIdentifier document = params.getTextDocument();
        boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
        return read(document, cancel, List.of(), text -> service(document, SpecLinks.class)
                .references(text, document.getUri(), params.getPosition(), declaration));
    }

    @Override
    protected List<? extends DocumentHighlight> documentHighlight(DocumentHighlightParams params, CancelIndicator cancel) {
        TextDocumentIdentifier document = params.getTextDocument();
        return read(document, cancel, List.of(),
                text -> service(document, SpecLinks.class).highlights(text, params.getPosition()));
    }

    @Override
    protected List<Either<Command, CodeAction>> codeAction(CodeActionParams params, CancelIndicator cancel) {
        TextDocumentIdentifier document = params.getTextDocument();
        URI uri = getURI(document);
        Map<Problem, Diagnostic> diagnostics = new HashMap<>();
        List<Problem> problems = ((WaferWorkspaceManager) getWorkspaceManager()).issues(uri).stream().map(issue -> {
            Problem problem = WaferSpecs.problem(issue, uri.isFile() ? uri.toFileString() : uri.toString());
            diagnostics.put(problem, toDiagnostic(issue));
            return problem;
        }).toList();
        return read(document, cancel, List.of(), text -> new SpecActions(text, document.getUri(), problems, diagnostics::get)
                .of(params).stream().map(action -> Either.<Command, CodeAction>forRight(action)).toList());
    }

    @Override
    protected Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameParams params,
            CancelIndicator cancel) {
        TextDocumentIdentifier document = params.getTextDocument();
        return read(document, cancel, null, text -> service(document, SpecRenames.class).prepare(text, params.getPosition())
                .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond).orElse(null));
    }

    /** A name that cannot be is refused with words for the user, which is no mistake to be logged. */
    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        TextDocumentIdentifier document = params.getTextDocument();
        return ask(document, new SpecRenames.Outcome(new WorkspaceEdit(), ""), text -> service(document, SpecRenames.class)
                .rename(text, document.getUri(), params.getPosition(), params.getNewName()))
                .thenCompose(outcome -> outcome.refusal().isEmpty() ? CompletableFuture.completedFuture(outcome.edit())
                        : CompletableFuture.failedFuture(new ResponseErrorException(
                                new ResponseError(ResponseErrorCode.InvalidParams, outcome.refusal(), null))));
    }

    /** Answers what the place is about; null, as the protocol has it, if it is about nothing. */
    @JsonRequest("wafer/subject")
    public CompletableFuture<Subject> subject(TextDocumentPositionParams params) {
        return ask(params.getTextDocument(), null, text -> service(params.getTextDocument(), SpecSubjects.class)
                .at(text, params.getPosition()).orElse(null));
    }

    /** Answers where the spec speaks of a matrix or a tile, best first. */
    @JsonRequest("wafer/locate")
    public CompletableFuture<List<Range>> locate(LocateParams params) {
        return ask(params.getTextDocument(), List.of(), text -> service(params.getTextDocument(), SpecSubjects.class)
                .places(text, params.getKind(), params.getName()));
    }

    // ---- questions that Xtext answers

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
        var completion = Safely.answer(Either.<List<CompletionItem>, CompletionList>forRight(new CompletionList()),
                () -> super.completion(cancel, params));
        if (!takesSnippets && completion.isRight()) {
            completion.getRight().getItems().removeIf(item -> item.getInsertTextFormat() == InsertTextFormat.Snippet);
        }
        return completion;
    }

    /** Clients without snippets would insert the placeholders as they are written. */
    private static boolean takesSnippets(InitializeParams params) {
        return params != null && params.getCapabilities() != null && params.getCapabilities().getTextDocument() != null
                && params.getCapabilities().getTextDocument().getCompletion() != null
                && params.getCapabilities().getTextDocument().getCompletion().getCompletionItem() != null
                && Boolean.TRUE.equals(params.getCapabilities().getTextDocument().getCompletion().getCompletionItem()
                        .getSnippetSupport());
    }

    @Override
    protected Hover hover(HoverParams params, CancelIndicator cancel) {
        return Safely.answer(IHoverService.EMPTY_HOVER, () -> super.hover(params, cancel));
    }

    @Override
    protected List<DocumentSymbol> documentSymbol(DocumentSymbolParams params, CancelIndicator cancel) {
        return read(params.getTextDocument(), cancel, List.of(), SpecSymbols::of);
    }

    @Override
    protected List<? extends TextEdit> formatting(DocumentFormattingParams params, CancelIndicator cancel) {
        return Safely.answer(List.of(), () -> super.formatting(params, cancel));
    }

    @Override
    protected List<? extends TextEdit> rangeFormatting(DocumentRangeFormattingParams params, CancelIndicator cancel) {
        return Safely.answer(List.of(), () -> super.rangeFormatting(params, cancel));
    }
}
