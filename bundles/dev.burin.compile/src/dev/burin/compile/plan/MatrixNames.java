// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import dev.burin.lang.facts.MatrixRules;
import dev.burin.model.ModelDescription;
import dev.burin.model.TensorNames;
import dev.burin.spec.Selector;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The matrices of a model, and which of them a selector is about. */
final class MatrixNames {
    private final List<String> all;

    MatrixNames(ModelDescription model) {
        this.all = TensorNames.matrices(model.config());
    }

    /** Returns all matrices in the order data flows: embedding table, products, head. */
    List<String> all() {
        return all;
    }

    /** Returns the matrices that are multiplied with, in the order data flows. */
    List<String> products() {
        return all.stream().filter(name -> !name.equals(TensorNames.EMBED)).toList();
    }

    /** Returns the matrices that any of the selectors is about, in the order data flows. */
    Set<String> selected(List<Selector> selectors) {
        return all.stream().filter(name -> MatrixRules.selects(selectors, name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
