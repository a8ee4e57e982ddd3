// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import static dev.burin.lang.ide.fix.NameFixes.argument;

import dev.burin.base.problem.Problem;
import dev.burin.lang.facts.NetworkView;
import dev.burin.spec.Assignment;
import dev.burin.spec.Placement;
import dev.burin.spec.Selector;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.INode;

/** Tiles that overlap, leave the wafer, or hold nothing; matrices that stand nowhere or twice. */
final class PlacementFixes {
    /** A pattern is replaced by what is left of it only while that stays readable. */
    private static final int MOST_LISTED = 20;
    private static final BigDecimal NANOMETRES_IN_MICROMETRE = BigDecimal.valueOf(1000);
    private static final long NANOMETRES_IN_MILLIMETRE = 1_000_000;

    private PlacementFixes() {
    }

    /** Moves the tile to the nearest free place. */
    static List<Fix> move(FixSession session, Problem problem, Edit place) {
        Optional<Tile> tile = session.object(place.offset(), Tile.class);
        Optional<FreePlaces.Rectangle> free = tile.flatMap(session.places()::take);
        if (free.isEmpty()) {
            return List.of();
        }
        Optional<INode> x = FixSession.value(tile.get(), SpecPackage.Literals.TILE__XNANOMETRES);
        Optional<INode> y = FixSession.value(tile.get(), SpecPackage.Literals.TILE__YNANOMETRES);
        if (x.isEmpty() || y.isEmpty()) {
            return List.of();
        }
        String left = length(free.get().x());
        String bottom = length(free.get().y());
        return List.of(Fix.preferred("Move tile " + tile.get().getName() + " to " + left + ", " + bottom,
                FixSession.replace(x.get(), left), FixSession.replace(y.get(), bottom)));
    }

    /** Returns a length in the unit in which it is short; exact. */
    private static String length(long nanometres) {
        if (nanometres % 1000 != 0) {
            return nanometres + " nm";
        }
        BigDecimal micrometres = BigDecimal.valueOf(nanometres / 1000);
        return Math.abs(nanometres) < NANOMETRES_IN_MILLIMETRE && nanometres != 0
                ? micrometres.toPlainString() + " um"
                : micrometres.divide(NANOMETRES_IN_MICROMETRE).stripTrailingZeros().toPlainString() + " mm";
    }

    /** Removes the tile on which nothing stands. */
    static List<Fix> unused(FixSession session, Problem problem, Edit place) {
        return session.object(place.offset(), Tile.class).flatMap(FixSession::statement)
                .map(edit -> List.of(Fix.preferred("Remove tile " + argument(problem, 0),
                        session.remove(edit.offset(), edit.end())))).orElse(List.of());
    }

    /** Takes from the later tile what stands on an earlier one already. */
    static List<Fix> placedTwice(FixSession session, Problem problem, Edit place) {
        Optional<Selector> selector = session.object(place.offset(), Selector.class);
        Optional<WaferSpec> spec = session.spec();
        if (selector.isEmpty() || spec.isEmpty() || spec.get().getPlacement() == null) {
            return List.of();
        }
        NetworkView network = session.network(spec.get());
        Set<String> before = placedBefore(network, spec.get().getPlacement(), selector.get());
        List<String> left = network.selectedMatrices(selector.get()).stream().filter(name -> !before.contains(name))
                .toList();
        if (left.isEmpty()) {
            return RemovalFixes.selector(session, problem, place).stream()
                    .map(fix -> new Fix(fix.title(), true, fix.edits())).toList();
        }
        if (left.size() > MOST_LISTED) {
            return List.of();
        }
        String separator = selector.get().eContainer() instanceof Tile ? "; " : ", ";
        return List.of(Fix.preferred("Keep here only what stands nowhere else",
                NameFixes.with(place, left.stream().collect(Collectors.joining(separator)))));
    }

    private static Set<String> placedBefore(NetworkView network, Placement placement, Selector last) {
        List<Selector> order = new ArrayList<>();
        placement.getTiles().stream().map(Tile::getContents).forEach(order::addAll);
        placement.getAssignments().stream().map(Assignment::getSelectors).forEach(order::addAll);
        Set<String> placed = new HashSet<>();
        order.subList(0, Math.max(0, order.indexOf(last))).forEach(each -> placed.addAll(network.selectedMatrices(each)));
        return placed;
    }

    /** Lets the rest be placed automatically. */
    static List<Fix> automatic(FixSession session, Problem problem, Edit place) {
        return List.of(Fix.preferred("Place the rest automatically", new Edit(place.end(), 0, " automatic")));
    }
}
