// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import dev.burin.flow.Prompt;
import dev.burin.flow.Simulate;
import dev.burin.flow.cache.BuildCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a person has typed; blank means as the spec says.
 *
 * @param reference whether the float network runs beside
 */
record Settings(String prompt, String users, String tokens, String temperature, String seed, boolean reference) {

    /** Returns what is wrong, if anything. */
    Optional<String> problem() {
        if (!valid(users, "[1-9][0-9]{0,3}") || !users.isBlank() && Integer.parseInt(users.strip()) > 4096) { //$NON-NLS-1$
            return Optional.of(Messages.Settings_badUsers);
        } else if (!valid(tokens, "[1-9][0-9]{0,8}")) { //$NON-NLS-1$
            return Optional.of(Messages.Settings_badTokens);
        } else if (!valid(temperature, "[0-9]{1,2}(\\.[0-9]+)?|100")) { //$NON-NLS-1$
            return Optional.of(Messages.Settings_badTemperature);
        }
        return valid(seed, "-?[0-9]{1,18}") ? Optional.empty() : Optional.of(Messages.Settings_badSeed); //$NON-NLS-1$
    }

    private static boolean valid(String text, String pattern) {
        return text.isBlank() || text.strip().matches(pattern);
    }

    Simulate simulate(Path spec, BuildCache cache) {
        List<Prompt> prompts = prompt.isEmpty() ? List.of() : List.of(new Prompt.Text(prompt.translateEscapes()));
        return new Simulate(spec, cache, prompts,
                tokens.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(tokens.strip())),
                users.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(users.strip())),
                seed.isBlank() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seed.strip())),
                temperature.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(temperature.strip())));
    }
}
