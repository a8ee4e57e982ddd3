// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import com.google.inject.Singleton;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.ModelDescription;
import dev.burin.model.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads headers by {@link Models#describe} and remembers the answer, good or bad, until the file, or one that stands
 * with it in the same folder, changes its time or size. Checking a spec while it is typed then costs a few file
 * attributes.
 */
@Singleton
public final class CachedModelFacts implements ModelFacts {
    private static final int REMEMBERED = 16;
    private static final int NEIGHBOURS = 64;

    private record Stamp(Path file, long size, long modified) {
    }

    private record Answer(List<Stamp> stamps, ModelDescription description, ProblemException problem) {
    }

    private final Map<Path, Answer> answers = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Answer> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public ModelDescription describe(Path file) throws ProblemException {
        Path key = file.toAbsolutePath().normalize();
        List<Stamp> stamps = stamps(key);
        Answer answer;
        synchronized (answers) {
            answer = answers.get(key);
        }
        if (answer == null || !answer.stamps().equals(stamps)) {
            answer = read(key, stamps);
            synchronized (answers) {
                answers.put(key, answer);
            }
        }
        if (answer.problem() != null) {
            throw new ProblemException(answer.problem().problem(), answer.problem());
        }
        return answer.description();
    }

    private static Answer read(Path file, List<Stamp> stamps) {
        try {
            return new Answer(stamps, Models.describe(file), null);
        } catch (ProblemException e) {
            return new Answer(stamps, null, e);
        }
    }

    /** Returns the state of the file and its neighbours; configuration and tokenizer stand beside the weights. */
    private static List<Stamp> stamps(Path file) {
        Path folder = Files.isDirectory(file) || file.getParent() == null ? file : file.getParent();
        try (Stream<Path> neighbours = Files.list(folder)) {
            return Stream.concat(Stream.of(file), neighbours.sorted().limit(NEIGHBOURS)).map(CachedModelFacts::stamp)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(stamp(file));
        }
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(file, attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return new Stamp(file, -1, -1);
        }
    }
}
