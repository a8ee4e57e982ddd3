// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.quality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void eachWindowBeginsWithTheBeginToken() {
        Windows windows = Windows.of(new int[] {10, 11, 12, 13, 14}, OptionalInt.of(1), 2, 100);
        assertEquals(5, windows.positions());
        assertArrayEquals(new int[] {1, 10}, windows.inputs().get(0));
        assertArrayEquals(new int[] {10, 11}, windows.targets().get(0));
        assertArrayEquals(new int[] {1, 12}, windows.inputs().get(1));
        assertArrayEquals(new int[] {12, 13}, windows.targets().get(1));
        assertArrayEquals(new int[] {1}, windows.inputs().get(2));
        assertArrayEquals(new int[] {14}, windows.targets().get(2));
    }

    @Test
    void withoutABeginTokenTheTextFollowsItself() {
        Windows windows = Windows.of(new int[] {10, 11, 12, 13}, OptionalInt.empty(), 2, 100);
        assertArrayEquals(new int[] {10, 11}, windows.inputs().get(0));
        assertArrayEquals(new int[] {11, 12}, windows.targets().get(0));
        assertArrayEquals(new int[] {12}, windows.inputs().get(1));
        assertArrayEquals(new int[] {13}, windows.targets().get(1));
    }

    @Test
    void stopsAtTheNumberOfPositions() {
        assertEquals(3, Windows.of(new int[100], OptionalInt.of(1), 2, 3).positions());
        assertEquals(0, Windows.of(new int[0], OptionalInt.of(1), 2, 3).positions());
        assertEquals(0, Windows.of(new int[1], OptionalInt.empty(), 2, 3).positions());
    }
}
