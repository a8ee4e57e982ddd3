// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.IntegerNetwork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults in the RTL, which its testbench must find. */
class PlantedFaultTest {
    private static final int[][] ROWS = {{1, -2, 3, 0, 5}, {0, 0, 0, 0, 0}, {-1, -1, 0, -4, 0}};

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        var products = new Products().add("adders", new FabricChoice.Adders(), 4, ROWS)
                .add("folded", new FabricChoice.Folded(2), 4, ROWS);
        IntegerNetwork network = products.network();
        RtlExport.write(network, products.embeddings(network), Products.vectors(1, 4), RomStyle.CASE, folder,
                Progress.NONE);
        RtlExport.write(network, products.embeddings(network), Products.vectors(1, 4), RomStyle.READMEMH,
                folder.resolve("readmemh"), Progress.NONE);
    }

    @Test
    void passesWithoutAFault() throws Exception {
        assertTrue(run(folder, "adders").passed());
        assertEquals("PASS folded: 8 vectors of 3 sums, latency 4, interval 2\n", run(folder, "folded").output());
        assertTrue(run(folder.resolve("readmemh"), "folded").passed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
        "adders ~ (x3_s1 <<< 2) ~ (x3_s1 <<< 1)",
        "adders ~ \" - \" ~ \" + \"",
        "adders ~ if (valid[1]) ~ if (valid[2])",
        "adders ~ 12'd0 ~ 12'd1",
        "folded ~ 12'h531 ~ 12'h541",
        "folded ~ (first ? ~ (!first ?",
        "folded ~ last <= last_step ~ last <= first_step",
        "folded ~ held >> 8 ~ held >> 7",
        "folded ~ if (take) held ~ if (valid_in) held",
        "folded ~ !busy || last_step ~ !busy"})
    void failsOnAChangeOfTheLogic(String module, String text, String fault) throws Exception {
        assertFailsWith(folder, "rtl/" + module + ".sv", module, text, fault);
    }

    @Test
    void failsOnAWrongBitInARomFile() throws Exception {
        Path export = folder.resolve("readmemh");
        String rom = Files.readString(export.resolve("rtl/folded_rom.hex"));
        char digit = rom.charAt(0);
        assertFailsWith(export, "rtl/folded_rom.hex", "folded", rom,
                Integer.toHexString(Character.digit(digit, 16) ^ 1) + rom.substring(1));
    }

    @Test
    void failsOnAWrongExpectation() throws Exception {
        Path file = folder.resolve("tb/adders_expected.hex");
        String expected = Files.readString(file);
        assertFailsWith(folder, "tb/adders_expected.hex", "adders", expected, "00001" + expected.substring(5));
    }

    @Test
    void failsOnVectorsThatAreMissing() throws Exception {
        Files.delete(folder.resolve("tb/adders_inputs.hex"));
        assertFalse(run(folder, "adders").passed());
    }

    @Test
    void failsOnWhatDoesNotCompile() throws Exception {
        Files.writeString(folder.resolve("rtl/adders.sv"), "module adders (input wire clk);\n");
        Verdict verdict = run(folder, "adders");
        assertFalse(verdict.passed());
        assertTrue(verdict.output().contains("rtl/adders.sv"), verdict.output());
    }

    /** Plants a fault; the module must fail, and name a mismatch or what went missing. */
    private static void assertFailsWith(Path export, String file, String module, String text, String fault)
            throws Exception {
        Path path = export.resolve(file);
        String good = Files.readString(path);
        String bad = good.replace(text, fault);
        assertFalse(good.equals(bad), () -> text + " does not occur in " + file);
        Files.writeString(path, bad);
        Verdict verdict = run(export, module);
        assertFalse(verdict.passed(), verdict.output());
        assertTrue(verdict.output().contains("FAIL " + module + ": "), verdict.output());
    }

    private static Verdict run(Path export, String module) throws Exception {
        return IverilogRunner.require().run(export, module, Duration.ofMinutes(1), Progress.NONE);
    }
}
