// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.ui.draw.CanvasListener;
import dev.burin.ui.draw.DrawingCanvas;
import dev.burin.ui.draw.Viewport;
import dev.burin.view.ChipPart;
import dev.burin.view.map.StandardColouring;
import dev.burin.view.map.TileFigures;
import dev.burin.view.map.WaferMap;
import dev.burin.wafer.Block;
import dev.burin.wafer.Connection;
import dev.burin.wafer.Placement;
import dev.burin.wafer.Placer;
import dev.burin.wafer.PlacerOptions;
import dev.burin.wafer.Rectangle;
import dev.burin.wafer.Tile;
import dev.burin.wafer.WaferGeometry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Drags a wafer of 10,000 tiles around by the mouse and says how long the user interface's thread works per frame. */
class WaferMapPanBench {
    private static final int ACROSS = 100;
    private static final int FRAMES = 600;
    private static final double FRAME_MS = 1000.0 / 60;
    private static final long PATIENCE_NS = 500_000_000L;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final List<Double> cpuMs = new ArrayList<>();
    private long begunNs;

    @Test
    void panTenThousandTiles() throws IOException {
        List<Tile> tiles = tiles();
        Placement placement = Placer.explicit(tiles, tiles.stream()
                .map(tile -> new Block(tile.matrix(), 1, 64, 1000)).toList(),
                WaferGeometry.STANDARD, PlacerOptions.STANDARD, Progress.NONE);
        List<Connection> wires = new ArrayList<>();
        for (int i = 1; i < tiles.size(); i++) {
            wires.add(new Connection(tiles.get(i - 1).matrix(), tiles.get(i).matrix(), "value", 1000));
        }
        List<String> lines = new ArrayList<>();
        display.syncExec(() -> {
            for (double zoom : new double[] {1, 4, 16}) {
                lines.add("tiles, " + measure(placement, List.of(), zoom));
                lines.add("tiles and dataflow, " + measure(placement, wires, zoom));
            }
        });
        lines.forEach(System.out::println);
        Files.write(Path.of(System.getProperty("dev.burin.bench.report"), "wafer-map-pan.txt"), lines);
    }

    private static List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < ACROSS * ACROSS; i++) {
            String name = "layers." + i / 80 + ".m" + i % 80;
            tiles.add(new Tile(name, name, 0, 1, new Rectangle((i % ACROSS - ACROSS / 2) * 2_000_000L,
                    (i / ACROSS - ACROSS / 2) * 2_000_000L, 1_980_000, 1_980_000)));
        }
        return tiles;
    }

    private String measure(Placement placement, List<Connection> wires, double zoom) {
        List<TileFigures> figures = placement.tiles().stream()
                .map(tile -> new TileFigures(tile, "adders", "int4 per row", 64, 64, 0)).toList();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        DrawingCanvas canvas = new DrawingCanvas(shell, "map", new CanvasListener() {
            @Override
            public void selected(Optional<ChipPart> part) {
                // only dragged
            }

            @Override
            public void opened(ChipPart part) {
                // only dragged
            }
        });
        Listener begin = event -> begunNs = event.widget == canvas ? cpuNs() : begunNs;
        display.addFilter(SWT.Paint, begin);
        canvas.addListener(SWT.Paint, event -> cpuMs.add((cpuNs() - begunNs) / 1e6));
        try {
            shell.setSize(1000, 800);
            shell.open();
            await(1);
            canvas.setDrawing(new WaferMap(placement, figures, StandardColouring.LAYER, wires));
            canvas.fit();
            Viewport all = canvas.viewport();
            canvas.setViewport(all.zoomed(all.scale() * zoom, 500, 400));
            drag(canvas); // warms up
            cpuMs.clear();
            double fps = drag(canvas);
            return figures(zoom, fps);
        } finally {
            display.removeFilter(SWT.Paint, begin);
            shell.dispose();
        }
    }

    /** Drags once around a circle and returns the frames a second that were painted. */
    private double drag(DrawingCanvas canvas) {
        canvas.notifyListeners(SWT.MouseDown, mouse(0));
        long start = System.nanoTime();
        int before = cpuMs.size();
        for (int i = 0; i < FRAMES; i++) {
            int painted = cpuMs.size();
            canvas.notifyListeners(SWT.MouseMove, mouse(2 * Math.PI * i / FRAMES));
            await(painted + 1);
        }
        double seconds = (System.nanoTime() - start) * 1e-9;
        canvas.notifyListeners(SWT.MouseUp, mouse(0));
        return (cpuMs.size() - before) / seconds;
    }

    private static Event mouse(double angle) {
        Event event = new Event();
        event.button = 1;
        event.x = (int) (500 + 400 * Math.sin(angle));
        event.y = (int) (400 + 300 * (1 - Math.cos(angle)));
        return event;
    }

    private void await(int paints) {
        long until = System.nanoTime() + PATIENCE_NS;
        while (cpuMs.size() < paints && System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private String figures(double zoom, double fps) {
        List<Double> sorted = cpuMs.stream().sorted().toList();
        assertTrue(sorted.size() > FRAMES / 2, "too few frames were painted to say anything: " + sorted.size());
        return String.format(Locale.ROOT, "zoom %.0f: %d frames, %.0f a second; CPU per frame median %.1f ms, 99%% %.1f ms,"
                + " worst %.1f ms; %d frames above %.1f ms", zoom, sorted.size(), fps, sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100), sorted.get(sorted.size() - 1),
                sorted.stream().filter(ms -> ms > FRAME_MS).count(), FRAME_MS);
    }

    private static long cpuNs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
