// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.cache;

import dev.burin.base.io.Hashes;
import dev.burin.base.problem.ProblemException;
import dev.burin.compile.ChipCompiler;
import dev.burin.compile.calibrate.TextTokens;
import dev.burin.compile.plan.CalibrationPlan;
import dev.burin.compile.plan.Plan;
import dev.burin.fabric.Embeddings;
import dev.burin.model.Models;
import dev.burin.network.IntegerNetwork;
import dev.burin.quantize.activations.Calibration;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Hashes of everything that a result is made from, the program included. */
final class CacheKeys {
    private static final List<Class<?>> PROGRAM = List.of(ChipCompiler.class, Calibration.class, IntegerNetwork.class,
            Embeddings.class, Models.class);

    private CacheKeys() {
    }

    /** Returns the key of a plan's integer network. @throws ProblemException if its calibration text cannot be read */
    static String network(Plan plan, String modelHash) throws ProblemException {
        CalibrationPlan calibration = plan.calibration();
        return hash("network", program(), modelHash, plan.name(), plan.schemes(), plan.numerics(), plan.context(),
                plan.tokenizer().map(CacheKeys::identity).orElse(""), calibration.tokens(), text(calibration));
    }

    /** Returns the key of a plan's calibration. @throws ProblemException if its text cannot be read */
    static String calibration(Plan plan, String modelHash) throws ProblemException {
        CalibrationPlan calibration = plan.calibration();
        return hash("calibration", modelHash, plan.context(), plan.tokenizer().map(CacheKeys::identity).orElse(""),
                calibration.tokens(), text(calibration));
    }

    private static String text(CalibrationPlan calibration) throws ProblemException {
        return calibration.text().isEmpty() ? "self-written"
                : hash(TextTokens.text(calibration.text().get(), calibration.tokens()));
    }

    /** Returns the key of the timing of a network's matrices. */
    static String timings(Plan plan, String networkKey) {
        return hash("timings", networkKey, plan.fabrics());
    }

    private static String hash(Object... parts) {
        MessageDigest digest = Hashes.sha256();
        for (Object part : parts) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Says which program this is: a rebuilt one may compute something else. */
    private static String program() {
        StringBuilder program = new StringBuilder();
        for (Class<?> part : PROGRAM) {
            CodeSource source = part.getProtectionDomain().getCodeSource();
            program.append(source == null ? part.getName() : location(source)).append('\n');
        }
        return program.toString();
    }

    private static String location(CodeSource source) {
        try {
            return identity(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return source.getLocation().toString();
        }
    }

    private static String identity(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file.toString();
        }
    }
}
