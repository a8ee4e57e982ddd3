// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.ui.chips.ChipState;
import dev.burin.ui.chips.Chips;
import dev.burin.ui.project.ProblemMarkers;
import dev.burin.ui.project.WaferNature;
import dev.burin.ui.testing.Idle;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import dev.burin.ui.testing.WorkbenchExtension;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Specs are checked and chips built while a person works. */
@ExtendWith(WorkbenchExtension.class)
class BuilderStories {

    /** Chips of all specs of the project are built, with others' work beside. */
    private static final Duration BUILD = Duration.ofSeconds(60);

    @Test
    void marksWhatTheCommandLineSaysAndClearsItOnceSolved(Story story) throws Exception {
        IFile spec = waferProject(story);
        String good = Files.readString(Path.of(Workshop.path(spec)));
        write(spec, good.replace("quantize embed", "quantize embedding").replace("lanes 32", "lanes 0"));
        List<String> said = Workshop.complaints("check", Workshop.path(spec));
        assertTrue(said.size() >= 2);
        Waits.until("the markers are those of the command line", () -> marked(spec).equals(said));
        write(spec, good);
        Waits.until("no marker is left", () -> marked(spec).isEmpty());
    }

    @Test
    void buildsTheChipAgainAfterAnEdit(Story story) throws Exception {
        IFile spec = waferProject(story);
        Waits.until("the chip is built", BUILD, () -> Chips.get().built(spec).isPresent(), done -> done);
        long before = Chips.get().built(spec).orElseThrow().report().hashCode();
        String text = Files.readString(Path.of(Workshop.path(spec)));
        write(spec, text.replace("fabric head { folded 8 }", "fabric head { folded 4 }"));
        Waits.until("the chip is another", BUILD, () -> Chips.get().built(spec)
                .filter(built -> built.report().hashCode() != before).isPresent(), done -> done);
    }

    @Test
    void marksAPlacementThatDoesNotFit(Story story) throws Exception {
        waferProject(story);
        IFile spec = story.project().getFile("specs/bard-tiles.wafer");
        String text = Files.readString(Path.of(Workshop.path(spec)));
        write(spec, text.replace("tile table at 1 mm, 1 mm", "tile table at 900 mm, 900 mm"));
        Waits.until("the tile is marked", BUILD, () -> !marked(spec).isEmpty(), done -> done);
    }

    @Test
    void forgetsAProjectThatIsDeletedWhileItIsBuilt(Story story) throws Exception {
        IFile spec = waferProject(story);
        Waits.until("the build runs", () -> Chips.get().state(spec) instanceof ChipState.Building
                || Chips.get().built(spec).isPresent());
        story.project().delete(true, true, null);
        Idle.await();
        assertTrue(Chips.get().state(spec) instanceof ChipState.NotBuilt);
    }

    @Test
    void hintsAtConvertingAPlainProjectAndConvertsIt(Story story) throws Exception {
        IFile spec = Workshop.bard(story);
        story.edit(spec);
        Waits.until("the hint is there", () -> hints(story) == 1);
        WaferNature.set(story.project(), true, null);
        Waits.until("the hint is gone", () -> hints(story) == 0);
        Waits.until("the builder runs", BUILD, () -> Chips.get().built(spec).isPresent(), done -> done);
    }

    private static IFile waferProject(Story story) throws CoreException {
        IFile spec = Workshop.bard(story);
        WaferNature.set(story.project(), true, null);
        return spec;
    }

    private static void write(IFile spec, String text) throws CoreException {
        spec.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, true, null);
    }

    private static int hints(Story story) throws CoreException {
        return story.project().findMarkers("dev.burin.ui.hint", false, IResource.DEPTH_ZERO).length;
    }

    /** Returns the markers as the command line writes problems. */
    private static List<String> marked(IFile spec) throws CoreException {
        return Arrays.stream(spec.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)).map(marker -> line(spec, marker))
                .sorted().toList();
    }

    private static String line(IFile spec, IMarker marker) {
        int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
        return "%s:%d:%d: %s: %s [%s]".formatted(Workshop.path(spec), marker.getAttribute(IMarker.LINE_NUMBER, 0),
                marker.getAttribute(ProblemMarkers.COLUMN, 0), List.of("info", "warning", "error").get(severity),
                marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(ProblemMarkers.CODE, ""));
    }
}
