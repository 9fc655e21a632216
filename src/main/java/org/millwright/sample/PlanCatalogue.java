package org.millwright.sample;

import java.util.List;

/// The preventive work on each class of machine.
final class PlanCatalogue {

    /// @param floating whether the next date counts from the day the work was done
    /// @param part the family of the part that the work usually takes; empty for none
    /// @param steps what to do, parted by `;`
    record Template(
            String classCode,
            String code,
            Cadence cadence,
            boolean floating,
            Craft craft,
            double hours,
            int leadDays,
            String part,
            String title,
            List<String> steps) {}

    // class | code | cadence | fixed or floating | craft | hours | lead days | part family | title | steps
    private static final String ROWS = """
        BLM | M | 1M | F | M | 4.0 | 7 | BML | Monthly service blow moulder | Lock out and bleed high-pressure air; Check stretch rods and base pistons; Grease cam tracks; Replace nozzle seals of worn stations; Function run with 200 preforms
        BLM | E | 1Y | F | E | 4.0 | 21 | CON | Electrical check blow moulder | Thermography of the cabinet under load; Tighten terminals; Test safety circuits; Back up programs
        BLM | H | 6M | F | E | 3.0 | 14 | HTR | Oven check blow moulder | Measure all lamps; Clean reflectors; Replace lamps below 90 %; Take oven profile
        ACV | Q | 6M | W | M | 1.0 | 10 | PKT | Filters and guides air conveyor | Replace panel filters; Check neck guides; Check fan belts
        RIN | Q | 3M | F | M | 2.0 | 7 | GRP | Quarterly service rinser | Check grippers and springs; Clean nozzles; Grease main bearing
        FIL | L | 4W | F | M | 1.0 | 3 | GRS | Lubrication filler | Grease points 1-24 as chart; Check central lubrication level; Wipe off surplus grease
        FIL | M | 1M | F | M | 4.0 | 7 | FVK | Monthly service filler | Lock out; Check lift cylinders and centring bells; Replace seals of leaking valves; Check bottle burst protection; CIP before release
        FIL | Y | 1Y | F | M | 16.0 | 28 | FVK | Yearly overhaul filling valves | Remove all valves; Replace seal kits; Check springs and vent tubes; Pressure-test; Fill-level test over all heads
        FIL | C | 6M | F | I | 2.0 | 14 | - | Calibration filler instruments | Compare bowl pressure and level with the reference; Adjust; Fill in certificate
        FIL | E | 1Y | F | E | 4.0 | 21 | CON | Electrical check filler | Thermography of the cabinet under load; Tighten terminals; Check slip ring; Change cabinet filters; Test safety circuits
        CAP | M | 1M | F | M | 2.5 | 7 | CCH | Monthly service capper | Check cones and clutches; Torque test on all heads; Grease spindle bearings
        CAP | Y | 1Y | F | M | 8.0 | 28 | CCH | Yearly overhaul capping heads | Dismantle heads; Replace bearings, springs and cones; Set torque
        SEA | M | 1M | F | M | 3.0 | 7 | SRO | Monthly service seamer | Measure seams; Check rolls and chucks; Change oil filter; Set pin height
        SEA | Y | 1Y | F | M | 16.0 | 28 | SRO | Yearly overhaul seamer | Replace roll bearings; Replace lifter springs; Oil change; Set seams
        FHI | H | 6M | F | I | 1.0 | 7 | - | Calibration fill level inspector | Pass test bottles; Clean window; Check rejecter timing
        EBI | M | 1M | F | I | 1.5 | 7 | INS | Monthly service bottle inspector | Clean optics; Check light sources; Check rotation belts; Pass all test bottles
        WSH | M | 1M | F | M | 5.0 | 7 | WSP | Monthly service bottle washer | Clean spray pipes; Check carriers and cells; Measure chain; Grease bearings
        WSH | D | 6M | F | M | 10.0 | 21 | WSP | Descaling and chain service washer | Drain baths; Descale; Replace damaged cells; Tension main chain; Refill and heat
        DEP | M | 2M | F | M | 2.0 | 7 | CUP | Service depalletiser | Check hoist chains and brake; Replace worn suction cups; Grease guides
        UNP | M | 2M | F | M | 2.0 | 7 | GRP | Service unpacker | Check tulips; Check air supply; Grease linear guides
        PST | Q | 3M | F | M | 4.0 | 14 | MSL | Quarterly service pasteuriser | Clean sieves and nozzles; Check pumps and seals; Check belt links
        PST | C | 6M | F | I | 2.5 | 14 | STM | Calibration pasteuriser temperatures | Compare all zone probes in the block calibrator; Test PU control; Fill in certificate
        LAB | M | 1M | F | M | 2.0 | 7 | LBP | Monthly service labeller | Clean glue unit; Check knives and drum pads; Check cam rollers; Grease carousel
        LAB | E | 1Y | F | E | 2.5 | 21 | CON | Electrical check labeller | Check servo cables and slip ring; Tighten terminals; Change cabinet filters; Back up programs
        LAB | Y | 1Y | W | M | 8.0 | 28 | LBP | Yearly overhaul labeller | Replace cam rollers; Replace brush sets; Change gear oil; Check carousel play
        DAT | H | 6M | W | I | 1.0 | 7 | INK | Service date coder | Replace filter kit; Clean print head; Check code height
        PAC | M | 6W | F | M | 2.5 | 7 | KNF | Six-weekly service packer | Check knives and belts; Clean tunnel; Check grippers; Grease chains
        PAC | E | 1Y | F | E | 3.0 | 21 | CON | Electrical check packer | Thermography of the cabinet under load; Tighten terminals; Change cabinet filters; Back up programs
        PAC | S | 3M:MO | F | E | 1.5 | 14 | - | Safety check packer | Test all guard doors and E-stops; Measure stopping time [ms 0..350]; Sign the safety sheet
        HND | Q | 3M | W | M | 1.0 | 7 | KNF | Service handle applicator | Replace knife; Check tape brake; Grease
        PAL | M | 6W | F | M | 2.5 | 7 | PLT | Six-weekly service palletiser | Measure hoist chains; Check clamp pads; Grease guides; Check limit switches
        PAL | E | 1Y | F | E | 3.0 | 21 | CON | Electrical check palletiser | Thermography of the cabinet under load; Tighten terminals; Change cabinet filters; Back up programs
        PAL | S | 3M:MO | F | E | 1.5 | 14 | - | Safety check palletiser | Test light curtains and muting; Test E-stops; Sign the safety sheet
        WRP | Q | 3M | F | M | 1.5 | 7 | WRF | Service pallet wrapper | Check ring belt; Clean pre-stretch unit; Check slip ring
        CNV | H | 6M | F | M | 0.75 | 10 | WRS | Conveyor check | Measure chain elongation [% 0..2.5]; Check wear strips and sprockets; Check guide rails; Grease bearings
        CNV | E | 1Y | F | E | 0.5 | 14 | - | Motors and sensors conveyor | Measure motor current [A 0.4..9]; Check terminal boxes and plugs; Clean and test sensors; Test E-stop ropes
        PCV | H | 1Y | F | M | 1.0 | 10 | RCH | Pallet conveyor check | Check rollers and chains; Oil chains; Check stops
        CRW | Q | 3M | F | M | 2.0 | 7 | SPN | Service crate washer | Clean nozzles and sieve; Check chain; Check pump seal
        MIX | Q | 3M | F | I | 2.0 | 7 | - | Calibration blender | Zero flow meters; Compare CO2 and Brix with the lab; Check vacuum
        CHK | Q | 3M | F | I | 0.5 | 7 | - | Calibration checkweigher | Pass test weights; Fill in certificate
        PMP | H | 6M | F | M | 1.0 | 10 | GRS | Pump service | Grease bearings; Check seal and coupling; Measure vibration [mm/s 0..4.5]
        TNK | Y | 1Y | F | M | 1.5 | 21 | GSK | Yearly tank inspection | Check manhole gasket, vent and spray ball; Check welds inside; Sign entry permit
        DOS | Q | 3M | W | M | 1.0 | 7 | DVK | Service dosing unit | Replace valves and diaphragm if worn; Measure volume; Check drip tray
        HEX | Y | 6M | F | M | 3.0 | 21 | HXG | Heat exchanger inspection | Measure pressure drop [bar 0..0.8]; Descale; Check gaskets
        FPA | Q | 3M | F | I | 2.5 | 14 | STM | Service flash pasteuriser | Test divert valve; Compare holding probes; Check pressure interlock
        SFL | H | 6M | F | U | 1.0 | 10 | CHM | Sand filter inspection | Check bed height; Check backwash valves; Top up sand
        ACF | H | 6M | F | U | 1.0 | 10 | CHM | Carbon filter inspection | Sample carbon; Steam sanitise; Top up carbon
        ROU | M | 1M | W | U | 1.0 | 7 | FLW | Pre-filters reverse osmosis | Replace cartridges; Record pressures and recovery; Check antiscalant
        UVS | H | 6M | W | U | 1.0 | 10 | LMP | Lamps UV disinfection | Replace lamp above 8,000 h; Clean sleeve; Reset hour counter
        CIP | M | 2M | F | M | 2.0 | 7 | SVK | Service CIP skid | Clean strainers; Check valves for leaks; Check pump seals
        CIP | C | 6M | F | I | 1.5 | 14 | SCD | Calibration CIP probes | Calibrate conductivity; Compare temperatures
        BOI | M | 1M:MO | F | U | 2.0 | 7 | IGN | Monthly boiler check | Test low-water cut-outs; Clean sight glass; Check burner and flame sensor; Water analysis
        BOI | Y | 1Y | F | U | 12.0 | 28 | SFV | Yearly boiler service | Open and clean fire side and water side; Replace gaskets; Exchange safety valves; Set burner
        CMP | Q | 3M | W | U | 2.0 | 7 | FLA | Quarterly service compressor | Replace intake filter; Check oil, belts and drains; Blow out coolers
        CMP | Y | 1Y | W | U | 6.0 | 21 | SEP | Yearly service compressor | Change oil, oil filter and separator; Replace valve kits; Vibration check
        DRY | Q | 3M | W | U | 1.0 | 7 | CDR | Service compressed air dryer | Clean condenser; Test drain; Check dew point
        CHL | Q | 3M | F | U | 2.0 | 7 | RFD | Service chiller | Leak test; Clean condenser; Check oil and pressures; Log book entry
        CTW | M | 1M:L | F | U | 1.5 | 7 | CHM | Hygiene cooling tower | Take Legionella sample; Clean basin strainer; Check biocide dosing
        COV | H | 6M | F | U | 1.5 | 10 | BFV | Service CO2 vaporiser | Leak test; Check hot water valve; Test gas alarm
        BLW | Q | 3M | F | M | 1.0 | 7 | VBT | Service aeration blower | Check belts; Change oil; Clean intake filter
        FLT | H | 6M | W | M | 1.5 | 10 | TRK | Service forklift | Grease mast and axle; Check chains, tyres and brakes; Check battery water
        DCK | H | 1Y | F | M | 1.0 | 14 | OIL | Yearly check dock leveller | Check hydraulics, lip and strut; Test safety stop
        CHG | Y | 1Y | F | E | 0.5 | 14 | - | Yearly check battery charger | Measure insulation; Check plugs and cables; Label
        AHU | Q | 3M | F | U | 1.0 | 7 | PKT | Filters air handling unit | Replace filters; Check belts; Clean drain
        DOR | Y | 6M | F | E | 0.75 | 14 | DRP | Check high-speed door | Test safety edge and photo cells; Check curtain and springs; Sign the log
        """;

    private static final List<Template> ALL = read();

    private PlanCatalogue() {}

    static List<Template> all() {
        return ALL;
    }

    private static List<Template> read() {
        return Rows.of(10, ROWS).rows().stream()
                .map(row -> new Template(
                        row.get(0),
                        row.get(1),
                        Cadence.of(row.get(2)),
                        row.get(3).equals("W"),
                        Craft.of(row.get(4)),
                        Double.parseDouble(row.get(5)),
                        Integer.parseInt(row.get(6)),
                        row.get(7),
                        row.get(8),
                        Rows.split(row.get(9), ";")))
                .toList();
    }
}
