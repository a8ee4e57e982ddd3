// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.io.Hashes;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.rom.internal.BitPacking;
import dev.burin.rom.internal.BoundedFile;
import dev.burin.rom.internal.HeaderDecoder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * An image opened for reading. Nothing it says is believed unchecked: a damaged image gives problems with the offset of
 * the byte that is wrong, and never costs more memory than its header. Safe for use from several threads.
 */
public final class RomImage implements RomSource, Closeable {
    private static final int CHUNK_BYTES = 1 << 16;

    private final BoundedFile file;
    private final RomHeader header;

    private RomImage(BoundedFile file, RomHeader header) {
        this.file = file;
        this.header = header;
    }

    /**
     * Opens an image and checks its header; {@link #check} checks the rest.
     *
     * @throws ProblemException {@code file-missing}, {@code file-unreadable}, {@code rom-magic-wrong},
     *         {@code rom-version-unknown}, {@code rom-truncated}, {@code rom-trailing}, {@code rom-header-invalid},
     *         {@code rom-header-corrupt}, {@code rom-section-overlap}
     */
    public static RomImage open(Path path) throws ProblemException {
        BoundedFile file = BoundedFile.open(path);
        try {
            return new RomImage(file, HeaderDecoder.decode(file));
        } catch (IOException | RuntimeException e) {
            closeQuietly(file);
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            throw new IllegalStateException(e);
        }
    }

    /** Returns the file's name as it was given. */
    @Override
    public String name() {
        return file.name();
    }

    @Override
    public RomHeader header() {
        return header;
    }

    @Override
    public void read(long address, byte[] into, int count) throws ProblemException {
        file.read(address, into, count, "what was asked for");
    }

    /**
     * Reads a row of weights.
     *
     * @param section of this image
     * @param row     of the matrix, one of the section's
     * @param packed  room for the row's bytes
     * @param codes   gets the weights, one byte each
     * @throws ProblemException {@code rom-padding-corrupt}; {@code rom-truncated}, {@code file-unreadable} if the file
     *         changed since it was opened
     */
    @Override
    public void readRow(RomSection section, int row, byte[] packed, byte[] codes) throws ProblemException {
        file.read(section.addressOf(row, 0), packed, section.rowBytes(), section.title());
        if (!BitPacking.unpack(packed, section.columns(), section.width(), codes)) {
            throw file.problem(section.addressOf(row, 0) + section.rowBytes() - 1, ProblemCode.ROM_PADDING_CORRUPT,
                    "rest of the last byte of " + section.matrix() + " row " + row);
        }
    }

    /**
     * Checks a section against its CRC-32 and SHA-256, and the bytes before it. Progress: one unit per byte.
     *
     * @param index of the section, from 0
     * @throws ProblemException {@code rom-section-corrupt}, {@code rom-padding-corrupt}; as {@link #readRow}
     */
    public void check(int index, Progress progress) throws ProblemException {
        checkGap(index);
        RomSection section = header.sections().get(index);
        CRC32 crc32 = new CRC32();
        MessageDigest sha256 = Hashes.sha256();
        byte[] chunk = new byte[CHUNK_BYTES];
        for (long done = 0; done < section.bytes(); done += chunk.length) {
            int count = (int) Math.min(chunk.length, section.bytes() - done);
            file.read(section.address() + done, chunk, count, section.title());
            crc32.update(chunk, 0, count);
            sha256.update(chunk, 0, count);
            progress.worked(count);
        }
        require(section, "CRC-32", hex(crc32.getValue()), hex(section.crc32()));
        require(section, "SHA-256", HexFormat.of().formatHex(sha256.digest()), section.sha256());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void checkGap(int index) throws ProblemException {
        RomSection section = header.sections().get(index);
        long start = header.headerBytes();
        if (index > 0) {
            RomSection before = header.sections().get(index - 1);
            start = before.address() + before.bytes();
        }
        byte[] gap = new byte[(int) (section.address() - start)];
        file.read(start, gap, gap.length, section.title());
        for (int i = 0; i < gap.length; i++) {
            if (gap[i] != 0) {
                throw file.problem(start + i, ProblemCode.ROM_PADDING_CORRUPT, "gap before " + section.title());
            }
        }
    }

    private void require(RomSection section, String what, String actual, String stated) throws ProblemException {
        if (!actual.equals(stated)) {
            throw file.problem(section.address(), ProblemCode.ROM_SECTION_CORRUPT, section.title(), what, actual, stated);
        }
    }

    private static String hex(long crc32) {
        return HexFormat.of().toHexDigits(crc32, 8);
    }

    private static void closeQuietly(BoundedFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // the first problem counts
        }
    }
}
