// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.progress.Progress;
import dev.burin.rom.internal.HeaderEncoder;
import java.util.Arrays;
import java.util.List;

/**
 * The image that an export would write, without writing it. Rows are packed when they are read, so that it takes no memory
 * but the network's own and the header's. Safe for use from several threads.
 */
public final class RomMemory implements RomSource {
    private final RomContent content;
    private final RomHeader header;
    private final byte[] headerBytes;

    private RomMemory(RomContent content, RomHeader header, byte[] headerBytes) {
        this.content = content;
        this.header = header;
        this.headerBytes = headerBytes;
    }

    /** Lays an image out. Progress: one unit per byte of the sections. */
    public static RomMemory of(RomContent content, Progress progress) {
        progress.begin("Laying out the ROM of " + content.network(),
                content.slices().stream().mapToLong(RomSlice::bytes).sum());
        RomHeader header = RomLayout.of(content, progress);
        return new RomMemory(content, header, HeaderEncoder.encode(header));
    }

    @Override
    public String name() {
        return content.network();
    }

    @Override
    public RomHeader header() {
        return header;
    }

    @Override
    public void read(long address, byte[] into, int count) {
        if (address < 0 || count < 0 || address > header.imageBytes() - count) {
            throw new IndexOutOfBoundsException(address + " + " + count + " of " + header.imageBytes());
        }
        Arrays.fill(into, 0, count, (byte) 0); // what no section covers is zero
        int inHeader = (int) Math.max(0, Math.min(count, headerBytes.length - address));
        if (inHeader > 0) {
            System.arraycopy(headerBytes, (int) address, into, 0, inHeader);
        }
        List<RomSection> sections = header.sections();
        for (int i = Math.max(0, header.sectionIndex(address)); i < sections.size(); i++) {
            if (sections.get(i).address() >= address + count) {
                return;
            }
            copy(sections.get(i), content.slices().get(i), address, into, count);
        }
    }

    private static void copy(RomSection section, RomSlice slice, long address, byte[] into, int count) {
        long from = Math.max(address, section.address());
        long end = Math.min(address + count, section.address() + section.bytes());
        byte[] packed = new byte[section.rowBytes()];
        byte[] codes = new byte[section.columns()];
        while (from < end) {
            long inSection = from - section.address();
            int inRow = (int) (inSection % packed.length);
            int length = (int) Math.min(packed.length - inRow, end - from);
            slice.packRow(section.firstRow() + (int) (inSection / packed.length), codes, packed);
            System.arraycopy(packed, inRow, into, (int) (from - address), length);
            from += length;
        }
    }
}
