// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaferGeometryTest {

    /** HNLPU (arXiv 2508.16151v2): 62 dies of 827.08 mm² on a 300 mm wafer. */
    @Test
    void estimatesTheDiesOfHnlpu() {
        assertEquals(62, WaferGeometry.estimatedDies(300, 827.08));
    }

    /** The exact count of a square HNLPU die agrees only with an edge and a lane; the estimate knows neither. */
    @ParameterizedTest
    @CsvSource({"0, 0, 69", "3, 0, 68", "3, 80000, 62"})
    void countsSquareDiesOfHnlpuExactly(long edgeMm, long laneNm, int dies) {
        long stepNm = 28_759_000 + laneNm;
        var geometry = new WaferGeometry(300_000_000, edgeMm * 1_000_000, stepNm, stepNm, laneNm);
        assertEquals(dies, geometry.fields().size());
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 0, 0", "20, 10, 1, 1", "30, 10, 4, 4", "32, 10, 5, 5", "300, 26, 64, 64"})
    void countsWholeFieldsOnTheWafer(int diameterMm, int fieldMm, int atLeast, int atMost) {
        int height = fieldMm == 26 ? 33 : fieldMm;
        int fields = WaferGeometry.ofMillimetres(diameterMm, 0, fieldMm, height, 0).fields().size();
        assertTrue(fields >= atLeast && fields <= atMost, fields + " fields");
    }

    @Test
    void keepsFieldsApartAndOnTheUsableCircle() {
        var geometry = WaferGeometry.ofMillimetres(300, 3, 17, 25, 100);
        List<ReticleField> fields = geometry.fields();
        for (ReticleField field : fields) {
            assertTrue(geometry.contains(field.area()));
            assertEquals(17_000_000 - 100_000, field.area().widthNm());
            assertEquals(25_000_000 - 100_000, field.area().heightNm());
            for (ReticleField other : fields) {
                assertFalse(field != other && field.area().overlaps(other.area()));
            }
        }
        assertEquals(fields.size(), new HashSet<>(fields).size());
        assertTrue(fields.size() > 100);
    }

    @Test
    void ordersFieldsInASpiralFromTheCentre() {
        List<String> places = WaferGeometry.STANDARD.fields().subList(0, 9).stream()
                .map(field -> field.column() + "," + field.row()).toList();
        assertEquals(List.of("0,0", "1,0", "1,1", "0,1", "-1,1", "-1,0", "-1,-1", "0,-1", "1,-1"), places);
    }

    @Test
    void touchesTheCircleExactly() {
        var geometry = WaferGeometry.ofMillimetres(10, 0, 5, 5, 0);
        assertTrue(geometry.contains(new Rectangle(0, 0, 3_000_000, 4_000_000)));
        assertFalse(geometry.contains(new Rectangle(0, 0, 3_000_001, 4_000_000)));
    }

    @Test
    void countsFieldsCentredOnAFieldOrOnABorderWhicheverGivesMore() {
        assertEquals(1, WaferGeometry.ofMillimetres(20, 0, 14, 14, 0).fields().size());
        assertEquals(4, WaferGeometry.ofMillimetres(20, 0, 7, 7, 0).fields().size());
        assertEquals(9, WaferGeometry.ofMillimetres(43, 0, 10, 10, 0).fields().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 0 | 1 | 1 | 0 | the diameter must be more than 0 and at most 1 m",
        "9000000000000 | 0 | 1 | 1 | 0 | the diameter must be more than 0 and at most 1 m",
        "300000000 | 150000000 | 26000000 | 33000000 | 0 | the edge must be at least 0 and less than the radius",
        "300000000 | 0 | 26000000 | 33000000 | 26000000 | "
            + "the scribe lane must be at least 0 and narrower than the reticle field",
        "300000000 | 0 | 1 | 33000000 | 0 | "
            + "a reticle field must be at least 1/200 of the diameter wide and high",
        "300000000 | 0 | 26000000 | 300000001 | 0 | the reticle field must not be larger than the wafer"})
    void saysWhatIsImpossible(long diameter, long edge, long width, long height, long lane, String why) {
        var exception = assertThrows(ProblemException.class,
                () -> WaferGeometry.checked(diameter, edge, width, height, lane));
        assertEquals(ProblemCode.WAFER_GEOMETRY_IMPOSSIBLE, exception.problem().code());
        assertEquals("the wafer is impossible: " + why, exception.problem().message());
    }

    @Test
    void boundsTheNumberOfFields() throws ProblemException {
        var geometry = WaferGeometry.checked(300_000_000, 0, 1_500_000, 1_500_000, 0);
        int fields = geometry.fields().size();
        assertTrue(fields > 30_000 && fields < 31_416, fields + " fields");
    }
}
