package org.millwright.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Limits;

/// What is looked at or measured on a round, by class of machine.
final class CheckCatalogue {

    /// @param unit empty for a check that is passed or failed
    /// @param drift how far the reading wanders in a month of wear, with its direction
    /// @param finding the title of the work order when it is bad
    record Check(
            String name,
            String unit,
            double normal,
            double spread,
            Limits limits,
            double drift,
            Craft craft,
            String finding,
            String instruction) {

        boolean numeric() {
            return !unit.isEmpty();
        }
    }

    // class | name | unit | normal | spread | low alarm | low warning | high warning | high alarm | drift | craft |
    // finding | instruction
    private static final String ROWS = """
        BLM | High-pressure air | bar | 36.0 | 0.4 | 32 | 34 | 38 | 40 | -0.25 | M | Blow air pressure out of range | Read at the recovery panel while blowing
        BLM | Mould water outlet temperature | °C | 11.5 | 0.5 | 7 | 9 | 14 | 16 | 0.35 | U | Mould cooling too warm | -
        RIN | Rinse water pressure | bar | 2.8 | 0.12 | 1.8 | 2.2 | 3.6 | 4.0 | -0.08 | M | Rinser pressure low | -
        FIL | Bowl pressure | bar | 3.2 | 0.08 | 2.6 | 2.9 | 3.5 | 3.8 | 0.03 | I | Filler bowl pressure out of range | With the filler at nominal speed
        FIL | Main bearing temperature | °C | 48 | 2.0 | - | - | 62 | 70 | 1.1 | M | Filler main bearing hot | Infrared thermometer, white dot on the housing
        FIL | Central lubrication level | % | 68 | 9 | 10 | 25 | - | - | -1.0 | M | Filler lubrication reservoir low | Top up below 40 %
        FIL | Valves dry after lift-off | - | 0 | 0 | - | - | - | - | 0 | M | Dripping filling valves | Watch one full turn
        CAP | Removal torque, mean of 6 | in-lb | 16.5 | 0.7 | 10 | 13 | 20 | 23 | -0.35 | M | Removal torque out of range | Torque tester in the line lab
        CAP | Turret free of cap dust and leaks | - | 0 | 0 | - | - | - | - | 0 | M | Capper turret leaking or dirty | -
        SEA | Seam overlap | mm | 1.16 | 0.02 | 0.90 | 1.00 | 1.30 | 1.40 | -0.02 | M | Seam overlap out of range | Mean of two cans
        SEA | Oil temperature | °C | 54 | 2 | - | - | 68 | 75 | 0.9 | M | Seamer oil too warm | -
        WSH | Caustic bath 1 temperature | °C | 80.0 | 0.7 | 72 | 76 | 84 | 88 | -0.5 | I | Caustic bath temperature out of range | -
        WSH | Caustic concentration | % | 1.8 | 0.08 | 1.2 | 1.5 | 2.2 | 2.6 | -0.03 | M | Caustic concentration out of range | Titrate from the sample cock of bath 1
        WSH | Discharge clean, no glass | - | 0 | 0 | - | - | - | - | 0 | M | Glass or damage at washer discharge | -
        PST | Holding zone temperature | °C | 62.4 | 0.3 | 60.5 | 61.5 | 64.0 | 65.5 | -0.12 | I | Pasteuriser zone temperature out of range | -
        EBI | Test bottle set rejected completely | - | 0 | 0 | - | - | - | - | 0 | I | Inspector missed a test bottle | Run the full set, sign the sheet
        FHI | Reject rate | % | 0.4 | 0.1 | - | - | 1.0 | 2.0 | 0.05 | I | Reject rate of the fill inspector high | -
        LAB | Glue temperature | °C | 152 | 2 | 138 | 145 | 160 | 168 | 1.0 | E | Glue temperature out of range | -
        LAB | Vacuum at drum | bar | -0.72 | 0.02 | -0.90 | -0.85 | -0.60 | -0.50 | 0.014 | M | Labeller vacuum weak | -
        PAC | Tunnel temperature | °C | 178 | 2.5 | 160 | 168 | 190 | 200 | -1.0 | E | Shrink tunnel temperature out of range | -
        PAC | Guards closed, safety switches firm | - | 0 | 0 | - | - | - | - | 0 | E | Guard or safety switch defective | -
        PAL | Hoist chain elongation | % | 0.9 | 0.08 | - | - | 2.0 | 3.0 | 0.07 | M | Hoist chain of the palletiser elongated | Gauge over 10 links
        PAL | Hoist gearmotor temperature | °C | 51 | 3 | - | - | 70 | 80 | 1.2 | M | Hoist gearmotor hot | -
        WRP | Ring drive belt without cracks | - | 0 | 0 | - | - | - | - | 0 | M | Ring drive belt of the wrapper worn | -
        CNV | Chain sag within 80 mm | - | 0 | 0 | - | - | - | - | 0 | M | Conveyor chain slack | -
        MIX | CO2 content | g/l | 6.2 | 0.08 | 5.6 | 5.9 | 6.5 | 6.8 | -0.03 | I | CO2 content out of range | -
        PMP | Vibration drive end | mm/s | 2.1 | 0.25 | - | - | 4.5 | 7.1 | 0.28 | M | Pump vibrating | ISO 20816 limits, at the white dot, horizontal
        PMP | Bearing temperature | °C | 46 | 2.5 | - | - | 70 | 80 | 1.5 | M | Pump bearing hot | -
        PMP | Mechanical seal dry | - | 0 | 0 | - | - | - | - | 0 | M | Pump seal dripping | -
        DOS | Chlorine dosing | ppm | 1.8 | 0.12 | 0.8 | 1.2 | 2.5 | 3.0 | -0.07 | I | Chlorine dosing out of range | DPD test at the sample cock
        DOS | No leak in the drip tray | - | 0 | 0 | - | - | - | - | 0 | M | Dosing unit leaking | -
        SFL | Differential pressure | bar | 0.35 | 0.04 | - | - | 0.8 | 1.0 | 0.04 | U | Sand filter differential pressure high | -
        ACF | Differential pressure | bar | 0.30 | 0.04 | - | - | 0.7 | 1.0 | 0.03 | U | Carbon filter differential pressure high | -
        ROU | Permeate conductivity | µS/cm | 12 | 1.2 | - | - | 25 | 40 | 1.0 | U | Permeate conductivity high | -
        ROU | Feed pressure | bar | 11.5 | 0.4 | 8 | 9.5 | 14 | 16 | 0.25 | U | RO feed pressure out of range | -
        UVS | UV intensity | W/m² | 118 | 4 | 70 | 85 | - | - | -4.5 | U | UV intensity low | -
        HEX | Pressure drop product side | bar | 0.8 | 0.05 | - | - | 1.4 | 1.8 | 0.06 | M | Heat exchanger pressure drop high | -
        TNK | Manhole and vent tight, no product outside | - | 0 | 0 | - | - | - | - | 0 | M | Tank leaking or dirty outside | -
        FPA | Holding tube temperature | °C | 74.5 | 0.4 | 71.5 | 72.5 | 77 | 79 | -0.15 | I | Flash pasteuriser holding temperature out of range | -
        CIP | Supply flow | m³/h | 25.0 | 0.6 | 20 | 22.5 | 28 | 30 | -0.4 | M | CIP flow out of range | -
        CIP | Caustic supply temperature | °C | 82 | 0.8 | 74 | 78 | 86 | 90 | -0.4 | I | CIP caustic temperature out of range | -
        BOI | Steam pressure | bar | 8.2 | 0.2 | 6.5 | 7.2 | 9.2 | 9.8 | 0 | U | Boiler steam pressure out of range | -
        BOI | Flue gas temperature | °C | 188 | 5 | - | - | 215 | 240 | 4.5 | U | Flue gas temperature high | -
        BOI | Feed water hardness | °dH | 0.03 | 0.01 | - | - | 0.10 | 0.30 | 0.006 | U | Boiler feed water too hard | Test kit, 10 ml
        CMP | Discharge temperature | °C | 84 | 2 | 60 | 68 | 98 | 105 | 1.6 | U | Compressor discharge temperature high | At full load
        CMP | Oil level | % | 72 | 5 | 30 | 45 | - | - | -3.0 | U | Compressor oil level low | Sight glass, after 5 minutes of standstill
        DRY | Pressure dew point | °C | 3.0 | 0.4 | -2 | 0 | 5 | 7 | 0.28 | U | Pressure dew point high | -
        CHL | Leaving glycol temperature | °C | -1.8 | 0.3 | -6 | -4 | 0.5 | 2 | 0.22 | U | Glycol too warm | -
        CHL | Oil level in sight glass | % | 58 | 4 | 20 | 35 | - | - | -2.0 | U | Chiller oil level low | -
        CTW | Basin conductivity | µS/cm | 1450 | 70 | - | - | 2000 | 2400 | 55 | U | Cooling tower conductivity high | -
        COV | Outlet gas temperature | °C | 22 | 1.5 | 5 | 10 | 40 | 50 | -1.0 | U | CO2 outlet temperature out of range | -
        BLW | Bearing temperature | °C | 58 | 3 | - | - | 80 | 90 | 1.8 | M | Blower bearing hot | -
        BLW | Discharge pressure | mbar | 480 | 12 | 380 | 420 | 560 | 600 | 6 | U | Blower pressure out of range | -
        DCK | Ramp, lip and safety strut in order | - | 0 | 0 | - | - | - | - | 0 | M | Dock leveller defective | -
        DOR | Bottom edge safety reverses the door | - | 0 | 0 | - | - | - | - | 0 | E | Door safety edge without function | -
        CHG | Cables and plugs undamaged | - | 0 | 0 | - | - | - | - | 0 | E | Charger plug or cable damaged | -
        AHU | Filter differential pressure | Pa | 120 | 8 | - | - | 220 | 300 | 16 | U | Air filter loaded | -
        """;

    private static final Map<String, List<Check>> BY_CLASS = read();

    private CheckCatalogue() {}

    static List<Check> of(String classCode) {
        return BY_CLASS.getOrDefault(classCode, List.of());
    }

    private static Map<String, List<Check>> read() {
        var checks = new LinkedHashMap<String, List<Check>>();
        for (List<String> row : Rows.of(13, ROWS).rows()) {
            var limits = new Limits(limit(row.get(5)), limit(row.get(6)), limit(row.get(7)), limit(row.get(8)));
            var check = new Check(
                    row.get(1),
                    row.get(2),
                    Double.parseDouble(row.get(3)),
                    Double.parseDouble(row.get(4)),
                    limits,
                    Double.parseDouble(row.get(9)),
                    Craft.of(row.get(10)),
                    row.get(11),
                    row.get(12));
            checks.computeIfAbsent(row.get(0), code -> new ArrayList<>()).add(check);
        }
        return checks;
    }

    private static @Nullable BigDecimal limit(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
