// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.rom;

import dev.burin.rom.RomHeader;
import dev.burin.rom.RomSection;
import dev.burin.view.rom.RomPlace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.osgi.util.NLS;

/** Understands where somebody wants to go: a weight or an address. */
record GoToWeight(RomHeader header) implements IInputValidator {
    private static final Pattern WEIGHT = Pattern.compile("(\\S+)[\\s,]+(\\d{1,9})[\\s,]+(\\d{1,9})"); //$NON-NLS-1$
    private static final Pattern ADDRESS = Pattern.compile("0[xX]([0-9a-fA-F]{1,15})"); //$NON-NLS-1$

    @Override
    public String isValid(String text) {
        return problem(text.strip()).orElse(null); // null: it is valid
    }

    private Optional<String> problem(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (address.matches()) {
            return Long.parseLong(address.group(1), 16) < header.imageBytes() ? Optional.empty()
                    : Optional.of(NLS.bind(Messages.GoToWeight_address, header.imageBytes()));
        }
        Matcher weight = WEIGHT.matcher(text);
        if (!weight.matches()) {
            return Optional.of(Messages.GoToWeight_syntax);
        }
        Optional<RomSection> any = header.sections().stream().filter(s -> s.matrix().equals(weight.group(1))).findFirst();
        if (any.isEmpty()) {
            return Optional.of(NLS.bind(Messages.GoToWeight_matrix, weight.group(1)));
        }
        return bit(text).isPresent() ? Optional.empty() : Optional.of(NLS.bind(Messages.GoToWeight_range,
                new Object[] {weight.group(1), any.get().matrixRows(), any.get().columns()}));
    }

    /** Returns the image's bit that a text means, if it means one. */
    Optional<Long> bit(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        if (address.matches()) {
            return Optional.of(Long.parseLong(address.group(1), 16)).filter(at -> at < header.imageBytes())
                    .map(at -> at * Byte.SIZE);
        }
        Matcher weight = WEIGHT.matcher(text.strip());
        if (!weight.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(weight.group(2));
        int column = Integer.parseInt(weight.group(3));
        return header.sectionOf(weight.group(1), row).filter(section -> column < section.columns())
                .map(section -> RomPlace.firstBit(section, row, column));
    }
}
