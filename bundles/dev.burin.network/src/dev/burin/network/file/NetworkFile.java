// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import dev.burin.base.problem.ProblemException;
import dev.burin.network.IntegerNetwork;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Writes and reads networks in the form that {@link dev.burin.network.file} describes. Equal networks give equal bytes,
 * and a network that is read back computes the same, has the same names and shares the same tables.
 */
public final class NetworkFile {
    /** The first eight characters of a file. */
    public static final String MAGIC = "BURINNET";
    /** The version written and read; raised whenever the layout changes. */
    public static final int VERSION = 1;

    private NetworkFile() {
    }

    /** Writes a network to a stream, which stays open. Files hold up to 2 GiB. */
    public static void write(IntegerNetwork network, OutputStream out) throws IOException {
        SealedOutput output = new SealedOutput(out, MAGIC, VERSION);
        append(network, output);
        output.seal();
    }

    /**
     * Reads a file. It may come from anywhere: memory stays within a small multiple of its length.
     *
     * @throws ProblemException with the offset, if the file is missing, damaged or none that {@link #write} could write
     */
    public static IntegerNetwork read(Path file) throws ProblemException {
        return read(SealedInput.open(file, MAGIC, VERSION));
    }

    /**
     * Reads the content of a file, from the buffer's position to its limit, both of which stay as they are.
     *
     * @param source what problems call the file
     * @throws ProblemException as {@link #read(Path)} does
     */
    public static IntegerNetwork read(ByteBuffer content, String source) throws ProblemException {
        return read(SealedInput.open(content, source, MAGIC, VERSION));
    }

    private static IntegerNetwork read(SealedInput input) throws ProblemException {
        IntegerNetwork network = next(input);
        input.end();
        return network;
    }

    /** Writes all between header and hash: a network as part of a file of another kind. */
    public static void append(IntegerNetwork network, SealedOutput output) throws IOException {
        new NetworkWriter(network, output).write();
    }

    /** Reads what {@link #append} wrote. @throws ProblemException as {@link #read(Path)} does */
    public static IntegerNetwork next(SealedInput input) throws ProblemException {
        return new NetworkReader(input).read();
    }
}
