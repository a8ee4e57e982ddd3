// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.ModelDescription;
import dev.burin.model.Tensor;
import dev.burin.model.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;

/** A model file whose headers have been read and checked. */
public interface ModelSource {

    /** Returns what the headers say. */
    ModelDescription description();

    /** Returns the tensors under their stable names. */
    Map<String, Tensor> tensors();

    /** Returns the bytes that {@link #digest} goes through. */
    long bytes();

    /** Adds everything that determines the network to the digest, one unit of work a byte. */
    void digest(MessageDigest digest, Progress progress);

    /** Reads the tokenizer in the format that goes with this one. @throws ProblemException if it cannot be used */
    Tokenizer readTokenizer(Path file) throws ProblemException;
}
