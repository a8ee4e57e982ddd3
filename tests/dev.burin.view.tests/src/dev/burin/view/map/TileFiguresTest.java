// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Location;
import dev.burin.base.progress.Progress;
import dev.burin.examples.Examples;
import dev.burin.flow.Build;
import dev.burin.flow.MatrixReport;
import dev.burin.flow.cache.BuildCache;
import dev.burin.view.ChipPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileFiguresTest {
    @TempDir
    Path folder;

    @Test
    void sharesOfTilesSumToTheMatrix() throws IOException {
        Examples.copyTo(folder);
        Build.Result chip = new Build(folder.resolve(Examples.DEMO), BuildCache.standard()).run(Progress.NONE);
        List<TileFigures> tiles = TileFigures.of(chip);
        for (MatrixReport matrix : chip.report().layers()) {
            List<TileFigures> its = tiles.stream().filter(tile -> tile.tile().matrix().equals(matrix.name())).toList();
            assertEquals(matrix.adders(), its.stream().mapToLong(TileFigures::adders).sum(), matrix.name());
            assertEquals(matrix.romBits(), its.stream().mapToLong(TileFigures::romBits).sum(), matrix.name());
        }
    }

    @Test
    void findsTheLineOfADeclaredTile() throws IOException {
        Examples.copyTo(folder);
        Path spec = folder.resolve("specs/bard-tiles.wafer");
        Build.Result chip = new Build(spec, BuildCache.standard()).run(Progress.NONE);
        TileFigures first = TileFigures.of(chip).get(0);
        Location place = SpecPlaces.of(spec, new ChipPart.Tile(first.tile().name()), first.tile().matrix()).orElseThrow();
        int line = ((Location.InText) place).line();
        String text = java.nio.file.Files.readAllLines(spec).get(line - 1);
        assertTrue(text.contains("tile") || text.contains("place"), text);
    }
}
