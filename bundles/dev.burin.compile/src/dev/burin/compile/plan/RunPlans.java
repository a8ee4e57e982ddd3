// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import dev.burin.rom.format.RomFormat;
import dev.burin.spec.RomExport;
import dev.burin.spec.RtlExport;
import dev.burin.spec.Simulation;
import dev.burin.spec.SpecFactory;
import dev.burin.spec.WaferSpec;
import java.util.EnumSet;
import java.util.Set;

/** Translates what a spec says about simulations and exports. */
final class RunPlans {
    private RunPlans() {
    }

    static SimulationPlan simulation(WaferSpec spec) {
        Simulation stated =
                spec.getSimulation() == null ? SpecFactory.eINSTANCE.createSimulation() : spec.getSimulation();
        return new SimulationPlan(stated.getPrompt() == null ? "" : stated.getPrompt(), stated.getTokens(),
                stated.getUsers(), stated.getSeed(), stated.getTemperature());
    }

    static ExportPlan exports(WaferSpec spec) {
        RomExport rom = spec.getRomExport();
        Set<RomFormat> formats = EnumSet.of(RomFormat.BIN);
        if (rom != null && !rom.getFormats().isEmpty()) {
            formats = EnumSet.noneOf(RomFormat.class);
            for (var stated : rom.getFormats()) {
                formats.add(RomFormat.of(stated.getLiteral()).orElseThrow());
            }
        }
        RtlExport rtl = spec.getRtlExport();
        RtlExport settings = rtl == null ? SpecFactory.eINSTANCE.createRtlExport() : rtl;
        return new ExportPlan(rom != null, formats, rtl != null, settings.isTestbench(), settings.getVectors());
    }
}
