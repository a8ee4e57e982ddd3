// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import dev.burin.spec.FabricRule;
import dev.burin.spec.Network;
import dev.burin.spec.Placement;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.SpecPackage;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;

/** The outline of a spec: the wafer, in it rules, network and placement, in these layers and tiles. */
public final class SpecSymbols {
    private SpecSymbols() {
    }

    /** What stands in the outline, and how it reads there; an object without a name is left out. */
    public static class Names extends DocumentSymbolNameProvider {
        @Override
        public String getName(EObject object) {
            if (object instanceof QuantizeRule rule) {
                return "quantize " + text(rule.getSelectors());
            }
            if (object instanceof FabricRule rule) {
                return "fabric " + text(rule.getSelectors());
            }
            if (object instanceof Network network) {
                return "network " + (network.getName() == null ? "" : network.getName());
            }
            return object instanceof Placement ? "place" : super.getName(object);
        }

        private static String text(List<Selector> selectors) {
            return selectors.stream().map(Selector::text).collect(Collectors.joining(", "));
        }
    }

    /** The icons that clients show. */
    public static class Kinds extends DocumentSymbolKindProvider {
        @Override
        protected SymbolKind getSymbolKind(EClass type) {
            if (SpecPackage.Literals.LAYER.isSuperTypeOf(type)) {
                return SymbolKind.Array;
            }
            return switch (type.getClassifierID()) {
                case SpecPackage.WAFER_SPEC -> SymbolKind.Module;
                case SpecPackage.TILE -> SymbolKind.Object;
                case SpecPackage.NETWORK, SpecPackage.PLACEMENT -> SymbolKind.Namespace;
                default -> SymbolKind.Property;
            };
        }
    }
}
