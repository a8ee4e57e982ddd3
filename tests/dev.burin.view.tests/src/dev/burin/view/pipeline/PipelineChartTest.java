// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.simulate.schedule.Schedule;
import dev.burin.view.draw.Palette;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PipelineChartTest {
    private static final int WIDTH = PipelineChart.LABELS + 400;
    private static final int HEIGHT = 600;

    private static PipelineEvents events(int users, int tokens) {
        Schedule schedule = SmallPipeline.schedule(tokens);
        int[] known = new int[users];
        int[] each = new int[users];
        Arrays.fill(known, 1);
        Arrays.fill(each, tokens);
        return PipelineEvents.of(schedule, known, each);
    }

    private static CountingSurface painted(PipelineChart chart) {
        CountingSurface surface = new CountingSurface();
        chart.paint(surface, chart.bounds(), Palette.LIGHT, List.of());
        return surface;
    }

    private static PipelineEvents million() {
        int stages = events(1, 1).stages().size();
        PipelineEvents events = events(1_000, 1_000_000 / stages / 1_000 + 1);
        assertTrue(events.count() >= 1_000_000);
        return events;
    }

    @Test
    void paintsAtMostARectangleForEachPixelAndStage() {
        PipelineEvents events = million();
        for (double share : new double[] {1, 0.3, 0.01}) {
            PipelineChart chart = new PipelineChart(events, 0, events.end() * share, WIDTH, HEIGHT, 0);
            CountingSurface surface = painted(chart);
            assertEquals(events.stages().size(), surface.rows.size(), "no stage is left out");
            surface.rows.forEach((y, row) -> {
                assertTrue(row.size() <= WIDTH - PipelineChart.LABELS, "at " + y + ": " + row.size());
                assertTrue(row.size() > 100, "at " + y + ": " + row.size());
            });
        }
    }

    @Test
    void leavesNoGapWhereAStageIsBusyAllTheTime() {
        PipelineEvents events = million();
        CountingSurface surface = painted(new PipelineChart(events, events.end() * 0.4, events.end() * 0.6, WIDTH, HEIGHT, 0));
        int bottleneck = events.stages().indexOf("head");
        List<CountingSurface.Filled> row = List.copyOf(surface.rows.values()).get(bottleneck);
        Set<Integer> pixels = new HashSet<>();
        row.forEach(bar -> {
            for (int pixel = (int) Math.floor(bar.left()); pixel < bar.right(); pixel++) {
                pixels.add(pixel);
            }
        });
        assertEquals(WIDTH - PipelineChart.LABELS, pixels.size());
    }

    @Test
    void paintsEachEventWhereThereIsRoom() {
        PipelineEvents events = events(2, 3);
        CountingSurface surface = painted(new PipelineChart(events, 0, events.end(), PipelineChart.LABELS
                + 20 * (int) events.end(), HEIGHT, 0));
        assertEquals(events.count(), surface.rectangles());
        List<CountingSurface.Filled> row = surface.rows.values().iterator().next();
        for (int i = 0; i < row.size(); i++) {
            assertEquals(PipelineChart.LABELS + 20.0 * events.start(0, i), row.get(i).left(), 1e-6);
            assertEquals(PipelineChart.LABELS + 20.0 * events.end(0, i), row.get(i).right(), 1e-6);
            assertEquals(Palette.LIGHT.series(i % 2), row.get(i).colour(), "in its user's colour");
        }
    }

    @Test
    void staysInsideItsPartOfTime() {
        PipelineEvents events = events(3, 8);
        CountingSurface surface = painted(new PipelineChart(events, events.end() * 0.25, events.end() * 0.5, WIDTH, HEIGHT, 0));
        assertTrue(surface.rectangles() > 0);
        surface.rows.values().forEach(row -> row.forEach(bar -> assertTrue(
                bar.left() >= PipelineChart.LABELS && bar.right() <= WIDTH + 0.75, bar.toString())));
    }

    @Test
    void showsAsManyStagesAsFit() {
        PipelineEvents events = events(1, 2);
        PipelineChart chart = new PipelineChart(events, 0, events.end(), WIDTH, 22 + 3 * PipelineChart.LEAST_ROW, 2);
        assertEquals(3, chart.visibleStages());
        CountingSurface surface = painted(chart);
        assertEquals(3, surface.rows.size());
        assertTrue(surface.texts.containsAll(events.stages().subList(2, 5)), surface.texts.toString());
    }

    @Test
    void tellsWhatIsUnderThePointer() {
        PipelineEvents events = events(2, 2);
        PipelineChart chart = new PipelineChart(events, 0, events.end(), WIDTH, HEIGHT, 0);
        double y = 22 + chart.rowHeight() / 2;
        double x = PipelineChart.LABELS + (events.start(0, 1) + 0.5) * (WIDTH - PipelineChart.LABELS) / events.end();
        assertEquals(List.of("embed", "user 2, position 0", "cycles " + events.start(0, 1) + " to " + (events.end(0, 1) - 1)),
                chart.hit(x, y).orElseThrow().facts());
        assertEquals(List.of("embed", "idle"), chart.hit(WIDTH - 1, y).orElseThrow().facts());
        assertTrue(chart.hit(x, 5).isEmpty(), "the axis is no stage");
    }
}
