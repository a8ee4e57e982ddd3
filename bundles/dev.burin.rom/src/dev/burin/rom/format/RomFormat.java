// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of ROM files, as a spec names them. */
public enum RomFormat {
    /** One image of all tiles, with header, section table and hashes. */
    BIN("bin"),
    /** Intel HEX, a file per tile. */
    HEX("hex"),
    /** Motorola S-records, a file per tile. */
    SREC("srec"),
    /** Verilog's {@code $readmemh}, a file per tile. */
    READMEMH("mem"),
    /** Xilinx coefficients, a file per tile. */
    COE("coe"),
    /** Altera memory initialization, a file per tile. */
    MIF("mif"),
    /** The bytes alone, a file per tile. */
    RAW("raw");

    private final String extension;

    RomFormat(String extension) {
        this.extension = extension;
    }

    /** Returns the name used in specs and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the ending of the format's files, without a dot. */
    public String extension() {
        return extension;
    }

    /** Returns the writer of a tile's file; empty for {@link #BIN}, which is not written by tile. */
    public Optional<TileFormat> tileFormat() {
        return switch (this) {
            case BIN -> Optional.empty();
            case HEX -> Optional.of(new IntelHex());
            case SREC -> Optional.of(new SRecords());
            case READMEMH -> Optional.of(new ReadMemH());
            case COE -> Optional.of(new Coefficients());
            case MIF -> Optional.of(new MemoryInitialization());
            case RAW -> Optional.of(new RawBytes());
        };
    }

    /** Returns the format of that name. */
    public static Optional<RomFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
