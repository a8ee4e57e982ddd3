// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.ui.chips.BuildJob;
import dev.burin.ui.chips.ChipState;
import dev.burin.ui.chips.Chips;
import dev.burin.ui.draw.DrawingCanvas;
import dev.burin.ui.draw.Viewport;
import dev.burin.ui.project.WaferNature;
import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.SvgSurface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCanvas;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person looks at the chip. */
@ExtendWith(WorkbenchExtension.class)
class ViewStories {
    private static final String VIEW = "dev.burin.ui.view.";

    @TempDir
    private Path elsewhere;

    @Test
    void selectsATileOnTheMapAndSeesItsLineInTheSpec(Story story) {
        SpecText text = SpecText.open(story, built(story, "bard-tiles"));
        SWTBotCanvas map = canvas(story, "waferMap");
        click(map, new ChipPart.Tile("layers.2.mlp.up"), false);
        Waits.until("the tile is selected", NavigationStories::selected,
                part -> part.equals(Optional.of(new ChipPart.Tile("layers.2.mlp.up"))));
        text.awaitCaretIn(text.line("tile mlp2"));
    }

    @Test
    void findsTheTileOfTheCaretOnTheMap(Story story) {
        SpecText text = SpecText.open(story, built(story, "bard-tiles"));
        SWTBotCanvas map = canvas(story, "waferMap");
        Idle.await();
        int line = text.line("tile attention3");
        text.editor().navigateTo(line, text.editor().getTextOnLine(line).indexOf("attention3") + 1);
        Waits.until("the map marks the tile", () -> UIThreadRunnable.syncExec(() -> drawing(map).selection()),
                marked -> marked.equals(List.of(new ChipPart.Tile("attention3"))));
        assertTrue(find(map, new ChipPart.Tile("attention3")).isPresent());
    }

    @Test
    void goesFromATileToItsDeclarationByADoubleClick(Story story) {
        IFile spec = built(story, "bard-tiles");
        SpecText.open(story, spec);
        SWTBotCanvas map = canvas(story, "waferMap");
        click(map, new ChipPart.Tile("layers.1.mlp.up"), true);
        Waits.until("the editor is active", () -> story.bot().activeEditor().isActive());
        SpecText text = new SpecText(story.bot().editorByTitle(spec.getName()).toTextEditor());
        text.awaitCaretIn(text.line("tile mlp1"));
    }

    @Test
    void findsAnOperationInTheNetwork(Story story) {
        SpecText.open(story, built(story, "bard"));
        SWTBot network = story.view(VIEW + "network").bot();
        awaitDrawing(network.canvasWithId("network"));
        network.textWithId("networkFind").setText("layers.2.mlp.up");
        Waits.until("the operation is selected", NavigationStories::selected,
                part -> part.filter(found -> found.name().startsWith("layers.2.mlp.up")).isPresent());
        ChipPart found = NavigationStories.selected().orElseThrow();
        Waits.until("its block is unfolded", () -> find(network.canvasWithId("network"), found), Optional::isPresent);
    }

    @Test
    void drawsTheNetworkAsTheCommandLineDoes(Story story) throws IOException {
        IFile spec = built(story, "bard");
        SpecText.open(story, spec);
        SWTBotCanvas network = canvas(story, "network");
        Drawing shown = UIThreadRunnable.syncExec(() -> drawing(network).drawing()).orElseThrow();
        Path file = elsewhere.resolve("network.svg");
        Workshop.burin("draw", "network", Workshop.path(spec), "-o", file.toString());
        assertEquals(Files.readString(file), SvgSurface.of(shown, Palette.LIGHT, 1600));
    }

    @Test
    void selectsATensorAndReadsHowItsWeightsAreDistributed(Story story) {
        SpecText text = SpecText.open(story, built(story, "bard"));
        SWTBot explorer = story.view(VIEW + "modelExplorer").bot();
        SWTBotTree tensors = explorer.treeWithId("tensors");
        explorer.textWithId("tensorFilter").setText("head");
        Waits.until("one tensor is left", () -> tensors.rowCount(), rows -> rows == 1);
        tensors.getAllItems()[0].select();
        Waits.until("its weights are counted", () -> details(explorer), said -> said.contains("512") && said.contains("bits of entropy"));
        Waits.until("it is selected", () -> NavigationStories.selected().map(ChipPart::name),
                name -> name.equals(Optional.of("head")));
        text.awaitCaretIn(text.line("quantize *"));
    }

    @Test
    void looksIntoAModelWithoutASpec(Story story) {
        Workshop.bard(story);
        story.view(VIEW + "modelExplorer");
        SWTBotTree explorer = story.view("org.eclipse.ui.navigator.ProjectExplorer").bot().tree();
        explorer.expandNode(story.projectName(), "models").getNode("bard-ternary").select();
        SWTBot view = story.view(VIEW + "modelExplorer").bot();
        view.textWithId("tensorFilter").setText("");
        Waits.until("the tensors are there", () -> view.treeWithId("tensors").rowCount(), rows -> rows >= 3);
    }

    @Test
    void readsTheSameTotalsAsTheCommandLineWrites(Story story) {
        IFile spec = built(story, "bard");
        SpecText.open(story, spec);
        SWTBot report = story.view(VIEW + "report").bot();
        String said = Waits.until("the report is there", () -> report.linkWithId("reportSummary").getText(),
                text -> text.contains("adders"));
        long adders = Chips.get().built(spec).orElseThrow().report().totals().adders();
        assertTrue(said.contains(String.format("%,d adders", adders)), said);
        assertTrue(Workshop.burin("build", Workshop.path(spec)).contains(String.format("%,d", adders)));
    }

    @Test
    void comparesABuildWithThatBeforeAnEdit(Story story) {
        SpecText text = SpecText.open(story, built(story, "bard"));
        var view = story.view(VIEW + "report");
        SWTBot report = view.bot();
        Waits.until("the report is there", () -> report.linkWithId("reportSummary").getText().contains("adders"));
        SWTBotTable table = report.tableWithId("report");
        int rows = table.rowCount();
        view.toolbarButton("Pin This Build").click();
        text.replace("folded 8", "folded 4");
        text.editor().save();
        Waits.until("differences are shown", () -> cells(table), shown -> shown.contains("(+") || shown.contains("(-")
                || shown.contains("(\u2212"));
        assertEquals(rows, table.rowCount());
        assertTrue(report.linkWithId("reportSummary").getText().contains("Compared with"));
    }

    @Test
    void goesToAWeightInTheRom(Story story) {
        SpecText.open(story, built(story, "bard"));
        var view = story.view(VIEW + "rom");
        SWTBot rom = view.bot();
        Waits.until("the sections are there", () -> rom.tableWithId("romSections").rowCount() > 5);
        Idle.await();
        view.toolbarButton("Go to Weight\u2026").click();
        SWTBotShell dialog = story.bot().shell("Go to Weight").activate();
        dialog.bot().text().setText("layers.9.mlp.up 0 0");
        assertTrue(!dialog.bot().button("OK").isEnabled());
        dialog.bot().text().setText("layers.1.mlp.up 3 5");
        dialog.bot().button("OK").click();
        Waits.until("the weight is described", () -> rom.textWithId("romStatus").getText(),
                said -> said.contains("layers.1.mlp.up") && said.contains("3") && said.contains("5"));
        Waits.until("its matrix is selected", NavigationStories::selected,
                part -> part.filter(found -> found.name().startsWith("layers.1.mlp.up")).isPresent());
    }

    @Test
    void explainsWhyThereIsNoChip(Story story) throws IOException, CoreException {
        IFile spec = Workshop.bard(story);
        Path file = Path.of(Workshop.path(spec));
        Files.writeString(file, Files.readString(file).replace("fabric head", "fabric haed"));
        spec.refreshLocal(IResource.DEPTH_ZERO, null);
        WaferNature.set(story.project(), true, null);
        SpecText text = SpecText.open(story, spec);
        SWTBot map = story.view(VIEW + "waferMap").bot();
        Waits.until("the view says so", () -> map.label().getText(), said -> said.contains("has errors"));
        text.replace("fabric haed", "fabric head");
        text.editor().save();
        awaitDrawing(map.canvasWithId("waferMap"));
    }

    @Test
    void saysHowToBeginWhenNothingIsOpen(Story story) {
        SWTBot map = story.view(VIEW + "waferMap").bot();
        Waits.until("the view explains itself", () -> map.label().getText(), said -> said.contains("No wafer spec is open"));
        map.link().click("create the example project");
        SWTBotShell wizard = story.bot().shell("Burin Examples").activate();
        wizard.bot().button("Cancel").click();
        assertEquals(0, story.bot().editors().size());
    }

    /** Makes a Wafer project with the examples, and waits until one of its chips is built. */
    static IFile built(Story story, String name) {
        IFile spec = Workshop.example(story, name);
        try {
            WaferNature.set(story.project(), true, null);
        } catch (CoreException e) {
            throw new IllegalStateException("Cannot make a Wafer project", e);
        }
        BuildJob.request(spec); // set-up: that saving builds is what BuilderStories tell
        Waits.until("the chip is built", Duration.ofSeconds(60), () -> Chips.get().state(spec), ChipState.Built.class::isInstance);
        return spec;
    }

    private static SWTBotCanvas canvas(Story story, String view) {
        SWTBotCanvas canvas = story.view(VIEW + view).bot().canvasWithId(view);
        awaitDrawing(canvas);
        return canvas;
    }

    private static void awaitDrawing(SWTBotCanvas canvas) {
        Waits.until("there is a drawing", () -> UIThreadRunnable.syncExec(() -> drawing(canvas).drawing()), Optional::isPresent);
        Idle.await();
    }

    private static DrawingCanvas drawing(SWTBotCanvas canvas) {
        return (DrawingCanvas) canvas.widget;
    }

    /** Clicks in the middle of what is drawn for a part. */
    private static void click(SWTBotCanvas canvas, ChipPart part, boolean twice) {
        Bounds bounds = Waits.until("the part is drawn", () -> find(canvas, part), Optional::isPresent).orElseThrow();
        Idle.await();
        int[] place = UIThreadRunnable.syncExec(() -> {
            Viewport view = drawing(canvas).viewport();
            return new int[] {(int) ((bounds.x() + bounds.width() / 2 - view.drawingX(0)) * view.scale()),
                (int) ((bounds.y() + bounds.height() / 2 - view.drawingY(0)) * view.scale())};
        });
        if (twice) {
            canvas.doubleClick(place[0], place[1]);
        } else {
            canvas.click(place[0], place[1]);
        }
    }

    private static Optional<Bounds> find(SWTBotCanvas canvas, ChipPart part) {
        return UIThreadRunnable.syncExec(() -> drawing(canvas).drawing().flatMap(shown -> shown.find(part)));
    }

    private static String details(SWTBot explorer) {
        return explorer.labelWithId("tensorDetails").getText();
    }

    private static String cells(SWTBotTable table) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < table.rowCount(); row++) {
            for (int column = 0; column < table.columnCount(); column++) {
                text.append(table.cell(row, column)).append('\n');
            }
        }
        return text.toString();
    }
}
