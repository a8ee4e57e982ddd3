// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.facts;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.spec.EmbeddingLayer;
import dev.burin.spec.Fabric;
import dev.burin.spec.FabricRule;
import dev.burin.spec.Layer;
import dev.burin.spec.MatrixLayer;
import dev.burin.spec.Placement;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import dev.burin.spec.WeightScheme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IResourceScopeCache;

/** Works out what is known about the matrices of a spec, once for each version of its text. */
@Singleton
public class SpecFacts {
    private static final int DEFAULT_BITS = 8;
    /** Rules times matrices beyond which rules are not applied while typing. */
    private static final long MOST_WORK = 20_000_000;

    @Inject
    private ModelLookup lookup;

    @Inject
    private IResourceScopeCache cache;

    @Inject
    private BuiltFacts built;

    /** Returns the network that the spec speaks of. */
    public NetworkView network(WaferSpec spec) {
        return lookup.network(spec);
    }

    /** Returns all matrices in the order data flows, with what the last rules say about each. */
    public Map<String, MatrixFact> matrices(WaferSpec spec) {
        return cache.get(MatrixFact.class, spec.eResource(), () -> resolve(spec, lookup.network(spec)));
    }

    /** Returns the matrices that some selectors are about, each once. */
    public List<MatrixFact> selected(WaferSpec spec, Collection<Selector> selectors) {
        NetworkView network = lookup.network(spec);
        Map<String, MatrixFact> all = matrices(spec);
        Set<String> names = new LinkedHashSet<>();
        selectors.forEach(selector -> names.addAll(network.selectedMatrices(selector)));
        return names.stream().map(all::get).filter(fact -> fact != null).toList();
    }

    /** Returns sums over matrices, with the costs of the last build as far as they still hold. */
    public Totals totals(WaferSpec spec, List<MatrixFact> facts) {
        return Totals.of(facts, costs(spec));
    }

    /** Returns the cost of a matrix in the last build, if it was built as the spec says now. */
    public Optional<MatrixCost> cost(WaferSpec spec, MatrixFact fact) {
        return costs(spec).flatMap(costs -> costs.of(fact.name())).filter(fact::isOf);
    }

    private Optional<BuiltCosts> costs(WaferSpec spec) {
        URI uri = spec.eResource() == null ? null : spec.eResource().getURI();
        try {
            return uri == null || !uri.isFile() ? Optional.empty() : built.of(Path.of(uri.toFileString()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the names of the tiles that hold each matrix, as far as the spec says so itself. */
    public Map<String, Set<String>> tiles(WaferSpec spec) {
        return cache.get(Tile.class, spec.eResource(), () -> tiles(spec.getPlacement(), lookup.network(spec)));
    }

    private static Map<String, Set<String>> tiles(Placement placement, NetworkView network) {
        Map<String, Set<String>> tiles = new HashMap<>();
        if (placement != null) {
            for (Tile tile : placement.getTiles()) {
                held(placement, tile).forEach(selector -> network.selectedMatrices(selector).forEach(name ->
                        tiles.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(tile.getName())));
            }
        }
        return tiles;
    }

    /** Returns what stands on a tile: what its block lists, and what is put on it below. */
    public static List<Selector> held(Placement placement, Tile tile) {
        if (placement.getAssignments().isEmpty()) {
            return tile.getContents();
        }
        List<Selector> selectors = new ArrayList<>(tile.getContents());
        placement.getAssignments().stream().filter(assignment -> assignment.getTile() == tile)
                .forEach(assignment -> selectors.addAll(assignment.getSelectors()));
        return selectors;
    }

    private static Map<String, MatrixFact> resolve(WaferSpec spec, NetworkView network) {
        Map<String, WeightScheme> schemes = new HashMap<>();
        Map<String, Integer> activations = new HashMap<>();
        Map<String, Fabric> fabrics = new HashMap<>();
        long rules = spec.getQuantizeRules().size() + spec.getFabricRules().size();
        if (rules * network.shapes().size() <= MOST_WORK) {
            for (QuantizeRule rule : spec.getQuantizeRules()) {
                for (Selector selector : rule.getSelectors()) {
                    for (String name : network.selectedMatrices(selector)) {
                        if (rule.getWeights() != null) {
                            schemes.put(name, rule.getWeights());
                        }
                        if (rule.isSetActivationBits()) {
                            activations.put(name, rule.getActivationBits());
                        }
                    }
                }
            }
            for (FabricRule rule : spec.getFabricRules()) {
                for (Selector selector : rule.getFabric() == null ? List.<Selector>of() : rule.getSelectors()) {
                    network.selectedMatrices(selector).forEach(name -> fabrics.put(name, rule.getFabric()));
                }
            }
        }
        Map<String, MatrixFact> facts = new LinkedHashMap<>();
        network.shapes().forEach((name, shape) -> {
            if (shape.matrix()) {
                facts.put(name, new MatrixFact(name, shape.rows(), shape.columns(), Optional.ofNullable(schemes.get(name)),
                        activations.getOrDefault(name, DEFAULT_BITS), Optional.ofNullable(fabrics.get(name))));
            }
        });
        return facts;
    }

    /** Returns how many values each declared layer gives, as far as that follows from the layers before it. */
    public Map<Layer, Integer> widths(WaferSpec spec) {
        return cache.get(Layer.class, spec.eResource(), () -> {
            Map<Layer, Integer> widths = new HashMap<>();
            if (spec.getNetwork() != null) {
                for (Layer layer : spec.getNetwork().getLayers()) {
                    width(layer, widths).ifPresent(width -> widths.put(layer, width));
                }
            }
            return widths;
        });
    }

    private static Optional<Integer> width(Layer layer, Map<Layer, Integer> known) {
        if (layer instanceof MatrixLayer matrix) {
            return Optional.of(matrix.getRows());
        }
        if (layer instanceof EmbeddingLayer embedding) {
            return Optional.of(embedding.getDim());
        }
        return layer.getInputs().isEmpty() ? Optional.empty() : Optional.ofNullable(known.get(layer.getInputs().get(0)));
    }

    /** Returns the bits of keys and values that one user's cache holds; empty if the network has no attention. */
    public Optional<Long> cacheBits(WaferSpec spec) {
        NetworkView network = lookup.network(spec);
        long values = network.shapes().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".attention.k") || entry.getKey().endsWith(".attention.v"))
                .mapToLong(entry -> entry.getValue().rows()).sum();
        long context = spec.getAttention() != null && spec.getAttention().isSetContext() ? spec.getAttention().getContext()
                : network.context().orElse(0);
        int bits = spec.getAttention() == null ? DEFAULT_BITS : spec.getAttention().getCacheBits();
        return values * context > 0 ? Optional.of(values * context * bits) : Optional.empty();
    }
}
