// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.base.problem.ProblemException;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.file.NetworkFile;
import dev.burin.network.file.SealedInput;
import dev.burin.network.file.SealedOutput;
import dev.burin.quantize.weights.QuantizedMatrix;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes and reads lowered models, for a cache of builds. After the header, {@code "BURINLOW"} and a version, stands the
 * network as {@link dev.burin.network.file} describes it, then a list of matrices: string name, u32 index of the matrix
 * among {@link IntegerNetwork#matrices}, u32 scales, f64 each, f64 relative error; last the SHA-256. Equal models give
 * equal bytes.
 */
public final class LoweredFile {
    /** The first eight characters of a file. */
    public static final String MAGIC = "BURINLOW";
    /** The version written and read; raised whenever this layout or that of {@link NetworkFile} changes. */
    public static final int VERSION = 1;

    /** The least that a matrix can take: an empty name, an index, one scale, an error. */
    private static final int MATRIX_BYTES = 28;

    private LoweredFile() {
    }

    /** Writes a lowered model to a stream, which stays open. Files hold up to 2 GiB. */
    public static void write(Lowered lowered, OutputStream out) throws IOException {
        SealedOutput output = new SealedOutput(out, MAGIC, VERSION);
        NetworkFile.append(lowered.network(), output);
        List<ConstantMatrix> matrices = lowered.network().matrices();
        output.i32(lowered.matrices().size());
        for (Map.Entry<String, QuantizedMatrix> entry : lowered.matrices().entrySet()) {
            output.string(entry.getKey());
            output.i32(indexOf(entry.getValue().matrix(), matrices));
            output.doubles(entry.getValue().scales());
            output.f64(entry.getValue().relativeError());
        }
        output.seal();
    }

    /**
     * Reads a file, which may come from anywhere.
     *
     * @throws ProblemException as {@link NetworkFile#read(Path)} does
     */
    public static Lowered read(Path file) throws ProblemException {
        return read(SealedInput.open(file, MAGIC, VERSION));
    }

    /**
     * Reads the content of a file, from the buffer's position to its limit, both of which stay as they are.
     *
     * @param source what problems call the file
     * @throws ProblemException as {@link NetworkFile#read(Path)} does
     */
    public static Lowered read(ByteBuffer content, String source) throws ProblemException {
        return read(SealedInput.open(content, source, MAGIC, VERSION));
    }

    private static Lowered read(SealedInput input) throws ProblemException {
        IntegerNetwork network = NetworkFile.next(input);
        List<ConstantMatrix> known = network.matrices();
        Map<String, QuantizedMatrix> matrices = new LinkedHashMap<>();
        int count = input.count("the matrices", MATRIX_BYTES);
        for (int i = 0; i < count; i++) {
            int start = input.offset();
            String name = input.string("a matrix's name");
            QuantizedMatrix matrix = matrix(input, known);
            if (matrices.put(name, matrix) != null) {
                throw input.invalid(start, "matrix " + name + " stands here twice");
            }
        }
        input.end();
        return new Lowered(network, matrices);
    }

    private static QuantizedMatrix matrix(SealedInput input, List<ConstantMatrix> known) throws ProblemException {
        int start = input.offset();
        int index = input.i32();
        if (index < 0 || index >= known.size()) {
            throw input.invalid(start, "there is no matrix " + Integer.toUnsignedString(index));
        }
        ConstantMatrix matrix = known.get(index);
        double[] scales = input.doubles("the scales of " + matrix.name());
        if (scales.length != (long) matrix.rows() * matrix.groups()) {
            throw input.invalid(start, matrix.name() + " has " + scales.length + " scales");
        }
        for (double scale : scales) {
            if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
                throw input.invalid(start, matrix.name() + " has the scale " + scale);
            }
        }
        return new QuantizedMatrix(matrix, scales, input.f64());
    }

    /** Finds the same matrix: equal ones of other names are others. */
    private static int indexOf(ConstantMatrix matrix, List<ConstantMatrix> matrices) {
        for (int i = 0; i < matrices.size(); i++) {
            if (matrices.get(i) == matrix) {
                return i;
            }
        }
        throw new IllegalArgumentException(matrix.name() + " is no matrix of the network");
    }
}
