// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void keepsNamesOfMatrices() {
        assertEquals(List.of("layers.3.mlp.up.tile0", "embedding"),
                FileNames.of(List.of("layers.3.mlp.up.tile0", "embedding")));
    }

    @Test
    void leavesNoWayOutOfTheFolder() {
        assertEquals(List.of("_.._.._etc_passwd", "_..", "_", "C__x_y", "_.hidden", "_-r"),
                FileNames.of(List.of("../../etc/passwd", "..", "", "C:\\x/y", ".hidden", "-r")));
    }

    @Test
    void tellsEqualNamesApartEvenIfLetterCaseIsIgnored() {
        assertEquals(List.of("a", "A-2", "a-2-2", "a-3"), FileNames.of(List.of("a", "A", "a-2", "a")));
    }

    @Test
    void avoidsNamesThatWindowsReserves() {
        assertEquals(List.of("_con", "_COM1.tile0", "console"), FileNames.of(List.of("con", "COM1.tile0", "console")));
    }

    @Test
    void cutsLongNames() {
        assertEquals(List.of("x".repeat(120), "x".repeat(120) + "-2"),
                FileNames.of(List.of("x".repeat(500), "x".repeat(501))));
    }
}
