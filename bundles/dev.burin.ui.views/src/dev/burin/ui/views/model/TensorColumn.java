// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.model;

import dev.burin.flow.MatrixReport;
import dev.burin.view.explore.TensorNode;
import dev.burin.view.explore.TensorRow;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A column of the tree of tensors: what it says and how it sorts. */
enum TensorColumn {
    NAME(Messages.TensorColumn_name, 190, TensorNode::label, Comparator.comparing(TensorNode::name)),
    SHAPE(Messages.TensorColumn_shape, 80, tensor(TensorRow::shape), Comparator.comparing(TensorNode::weights)),
    TYPE(Messages.TensorColumn_type, 50, tensor(TensorRow::type), Comparator.comparing(tensor(TensorRow::type))),
    BYTES(Messages.TensorColumn_bytes, 90, node -> count(node.bytes()), Comparator.comparing(TensorNode::bytes)),
    SCHEME(Messages.TensorColumn_scheme, 110, made(MatrixReport::scheme), Comparator.comparing(made(MatrixReport::scheme))),
    FABRIC(Messages.TensorColumn_fabric, 110, made(MatrixReport::fabric), Comparator.comparing(made(MatrixReport::fabric))),
    ERROR(Messages.TensorColumn_error, 70, made(matrix -> String.format(Locale.ROOT, "%.2f", error(matrix))), //$NON-NLS-1$
            Comparator.comparing(node -> number(node, TensorColumn::error))),
    DIGITS(Messages.TensorColumn_digits, 80, node -> blank(node.sum(MatrixReport::digits)),
            Comparator.comparing(node -> node.sum(MatrixReport::digits))),
    ADDERS(Messages.TensorColumn_adders, 80, node -> blank(node.sum(MatrixReport::adders)),
            Comparator.comparing(node -> node.sum(MatrixReport::adders))),
    ROM_BITS(Messages.TensorColumn_romBits, 90, node -> blank(node.sum(MatrixReport::romBits)),
            Comparator.comparing(node -> node.sum(MatrixReport::romBits))),
    SOURCE(Messages.TensorColumn_source, 240, tensor(TensorRow::sourceName),
            Comparator.comparing(tensor(TensorRow::sourceName)));

    private final String title;
    private final int width;
    private final Function<TensorNode, String> text;
    private final Comparator<TensorNode> order;

    TensorColumn(String title, int width, Function<TensorNode, String> text, Comparator<TensorNode> order) {
        this.title = title;
        this.width = width;
        this.text = text;
        this.order = order;
    }

    String title() {
        return title;
    }

    /** Returns the usual width in pixels. */
    int width() {
        return width;
    }

    String text(TensorNode node) {
        return text.apply(node);
    }

    Comparator<TensorNode> order() {
        return order;
    }

    boolean numeric() {
        return this == BYTES || this == ERROR || this == DIGITS || this == ADDERS || this == ROM_BITS || this == SHAPE;
    }

    private static Function<TensorNode, String> tensor(Function<TensorRow, String> text) {
        return node -> node.tensor().map(text).orElse(""); //$NON-NLS-1$
    }

    private static Function<TensorNode, String> made(Function<MatrixReport, String> text) {
        return node -> node.tensor().flatMap(TensorRow::made).map(text).orElse(""); //$NON-NLS-1$
    }

    private static double number(TensorNode node, ToDoubleFunction<MatrixReport> value) {
        return node.tensor().flatMap(TensorRow::made).map(value::applyAsDouble).orElse(-1.0);
    }

    private static double error(MatrixReport matrix) {
        return 100 * Math.sqrt(matrix.relativeError());
    }

    private static String blank(long number) {
        return number == 0 ? "" : count(number); //$NON-NLS-1$
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number); //$NON-NLS-1$
    }
}
