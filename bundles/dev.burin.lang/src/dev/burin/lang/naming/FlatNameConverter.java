// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.naming;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** Takes {@code layers.0.mlp.up} as one segment: the dots belong to the name. */
public class FlatNameConverter implements IQualifiedNameConverter {

    @Override
    public String toString(QualifiedName name) {
        return name.toString();
    }

    @Override
    public QualifiedName toQualifiedName(String text) {
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one character");
        }
        return QualifiedName.create(text);
    }
}
