// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.conversion;

import com.google.inject.Singleton;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** What the terminal and datatype rules of the grammar mean. One method per rule, named after it. */
@Singleton
public class WaferValueConverters extends DefaultTerminalConverters {

    @Override
    @ValueConverter(rule = "INT")
    public IValueConverter<Integer> INT() {
        return converter((text, node) -> (int) Numbers.whole(text, Integer.MAX_VALUE, node));
    }

    @Override
    @ValueConverter(rule = "ID")
    public IValueConverter<String> ID() {
        return converter((text, node) -> text);
    }

    @ValueConverter(rule = "Seed")
    public IValueConverter<Long> seed() {
        return converter((text, node) -> Numbers.whole(text, Long.MAX_VALUE, node));
    }

    @ValueConverter(rule = "Real")
    public IValueConverter<Double> real() {
        return converter((text, node) -> Numbers.decimal(text, node).doubleValue());
    }

    @ValueConverter(rule = "IntegerType")
    public IValueConverter<Integer> integerType() {
        return converter(Numbers::typeWidth);
    }

    @ValueConverter(rule = "Frequency")
    public IValueConverter<Long> frequency() {
        return converter(Quantity.FREQUENCY::parseWhole);
    }

    @ValueConverter(rule = "Length")
    public IValueConverter<Long> length() {
        return converter(Quantity.LENGTH::parseWhole);
    }

    @ValueConverter(rule = "Area")
    public IValueConverter<Double> area() {
        BiFunction<String, INode, BigDecimal> parse = Quantity.AREA::parse;
        return converter(parse.andThen(BigDecimal::doubleValue));
    }

    @ValueConverter(rule = "Pattern")
    public IValueConverter<String> pattern() {
        return converter((text, node) -> text.startsWith("\"") || text.startsWith("'")
                ? STRING().toValue(text, node) : text);
    }

    /** Values are read only: specs are changed as text, so writing gives plain text. */
    private static <T> IValueConverter<T> converter(BiFunction<String, INode, T> read) {
        return new AbstractValueConverter<>() {
            @Override
            public T toValue(String text, INode node) {
                return text == null ? null : read.apply(text, node);
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }
}
