package org.millwright.sample;

/// What goes wrong in process, utilities, and in the components of all machines; the columns as in FillingFaults.
final class UtilityFaults {

    static final String ROWS = """
        PMP | Mechanical seal dripping, {5-40} drops a minute | Leak | Seal faces scored by dry run | Mechanical seal replaced, flush line opened | M | 2.5 | 40 | MSL | 2
        PMP | Pump vibrating {6-11} mm/s at drive end | Vibration | Bearing worn | Bearings replaced, coupling aligned to 0.05 mm | M | 3.0 | 60 | BRG | 2
        PMP | Coupling noisy at start | Noise | Coupling spider torn | Spider replaced, alignment checked | M | 1.5 | 25 | CPL | 3
        PMP | Flow low, {55-80} % of nominal | Low output | Impeller clogged | Casing opened, impeller cleaned | M | 2.5 | 50 | ORG | 3
        TNK | Manhole gasket leaking | Leak | Gasket flattened | Gasket replaced | M | 1.0 | 0 | GSK | 3
        TNK | Level reading frozen at {20-80} % | Drift | Level probe cable wet | Plug dried and sealed, cable replaced | I | 1.5 | 0 | CBL | 2
        TNK | Spray ball not turning | Contamination | Rotary nozzle blocked | Nozzle cleaned, bush replaced | M | 1.5 | 0 | SPN | 3
        DOS | Dosing pump losing prime | Low output | Suction valve leaking | Valve kit fitted | M | 1.0 | 0 | DVK | 2
        DOS | Chlorine reading {1-3} ppm off the hand sample | Drift | Electrode aged | Electrode replaced and calibrated | I | 1.5 | 0 | SCD | 2
        DOS | Diaphragm rupture alarm | Leak | Diaphragm at end of life | Diaphragm replaced | M | 1.5 | 0 | DIA | 1
        HEX | Pressure drop {1-2}.{1-9} bar above clean value | Contamination | Plates scaled | Descaled with 2 % citric acid | M | 3.0 | 0 | - | 3
        HEX | Dripping between plates | Leak | Plate gasket aged | Gaskets of {4-12} plates replaced | M | 4.0 | 60 | HXG | 2
        FPA | Diverts to return, holding temperature low | Out of tolerance | Steam trap blocked | Steam trap replaced | I | 2.0 | 70 | STR | 1
        FPA | Booster pump trips | Overload | Motor winding low insulation | Motor replaced | E | 3.0 | 120 | MOT | 1
        FPA | Pressure difference product/water low | Out of tolerance | Pressure transmitter drifted | Transmitter replaced, interlock tested | I | 1.5 | 45 | SPT | 1
        SFL | Backwash does not start | No start | Solenoid valve stuck | Solenoid valve replaced | I | 1.0 | 0 | SOL | 3
        ACF | Differential pressure high | Contamination | Carbon fines packed | Backwash extended, carbon topped up | U | 2.0 | 0 | CHM | 3
        ROU | Permeate conductivity {25-60} µS/cm | Out of tolerance | O-ring at membrane {1-6} rolled | Interconnector O-rings replaced | U | 3.0 | 60 | ORG | 2
        ROU | High-pressure pump trips on low suction | Overload | Pre-filter blocked | Filter cartridges replaced | U | 1.0 | 20 | FLW | 2
        ROU | Recovery down to {58-68} % | Low output | Scaling, antiscalant dosing out | Dosing repaired, stage flushed | U | 3.0 | 0 | DVK | 2
        UVS | Lamp {1-4} out, UV intensity alarm | Out of tolerance | Lamp burnt out | Lamp replaced, hours reset | E | 1.0 | 0 | LMP | 2
        UVS | Wiper does not move, intensity sinking | Contamination | Sleeve scaled | Sleeve cleaned, seals replaced | U | 1.5 | 0 | QZS | 3
        CIP | Return conductivity does not reach 40 mS | Drift | Probe fouled | Probe cleaned, calibrated | I | 1.0 | 0 | SCD | 2
        CIP | Supply flow {12-20} m³/h instead of 25 | Low output | Strainer full of label pulp | Strainer cleaned, gasket replaced | M | 1.0 | 20 | GSK | 2
        CIP | Seat valve V{11-48} leaking to drain | Leak | Valve seal eaten by acid | Seal kit fitted, cycle tested | M | 2.0 | 30 | SVK | 2
        BOI | Flame failure, {2-4} lock-outs this shift | No start | Flame sensor sooted | Sensor replaced, burner set | U | 2.0 | 50 | IGN | 1
        BOI | Feed-water pump cavitating | Noise | Deaerator level low | Level control set, strainer cleaned | U | 1.5 | 0 | - | 2
        BOI | Safety valve weeping | Leak | Seat worn | Valve exchanged, old one to test bench | U | 2.5 | 30 | SFV | 2
        BOI | Flue gas {225-260} °C | Low output | Fire tubes sooted | Tubes brushed at the weekend | U | 6.0 | 0 | - | 3
        CMP | Discharge temperature {102-112} °C, trips | Overheating | Oil cooler clogged with dust | Cooler blown out, oil level set | U | 2.5 | 40 | OIL | 1
        CMP | Oil in the compressed air | Contamination | Separator element broken | Separator and oil filter replaced | U | 2.5 | 60 | SEP | 2
        CMP | Does not load, intake valve stuck | Low output | Intake valve worn | Valve kit fitted | U | 3.0 | 60 | AVK | 2
        CMP | Stage {1-3} valve knocking | Noise | Valve plate broken | Stage valves replaced | M | 4.0 | 120 | AVK | 2
        CMP | Intake filter alarm | Low output | Dust from yard works | Filter replaced | U | 0.75 | 0 | FLA | 3
        DRY | Pressure dew point {6-12} °C | Out of tolerance | Condensate drain blocked | Drain replaced | U | 1.0 | 0 | CDR | 2
        DRY | Refrigerant compressor cycling | Low output | Condenser dirty | Condenser cleaned | U | 1.5 | 0 | RFD | 3
        CHL | Low suction pressure alarm | Low output | Filter drier blocked | Filter drier replaced | U | 3.0 | 0 | RFD | 2
        CHL | Glycol leaving at {2-5} °C too warm | Out of tolerance | Condenser fouled | Condenser cleaned with water | U | 2.5 | 0 | - | 2
        CHL | Oil level low in sight glass | Leak | Oil return solenoid stuck | Solenoid replaced, oil topped up | U | 2.0 | 0 | OIL | 2
        CTW | Fan vibrating | Vibration | Blade deposits | Blades cleaned and balanced | M | 3.0 | 0 | - | 3
        CTW | Basin overflows | Leak | Float valve worn | Float valve replaced | U | 1.0 | 0 | BAL | 3
        COV | Outlet temperature {-12--4} °C, iced up | Out of tolerance | Hot water valve stuck | Valve replaced | U | 1.5 | 0 | BFV | 1
        BLW | Belt squeal, air flow low | Wear | V-belts worn | Belt set replaced, tension set | M | 1.5 | 0 | VBT | 2
        BLW | Timing gear noisy | Noise | Gear oil low | Oil changed, seal replaced | M | 2.0 | 0 | OSL | 3
        AHU | Belt torn | Broken part | Belt at end of life | V-belts replaced | M | 1.0 | 0 | VBT | 3
        AHU | Filter alarm | Low output | Bag filters loaded | Filters replaced | U | 1.0 | 0 | PKT | 4
        GMO | Gearbox leaking at output shaft | Leak | Shaft seal hard | Seal replaced, oil topped up | M | 2.0 | 40 | OSL | 3
        GMO | Gearmotor noisy, {74-88} °C at housing | Noise | Output bearing worn | Bearing replaced, oil changed | M | 3.0 | 70 | BRG | 2
        GMO | Motor protection trips | Overload | Phase loose in terminal box | Terminals tightened, breaker replaced | E | 1.0 | 30 | MPS | 1
        VFD | Drive fault overcurrent | Overload | Converter output stage failed | Converter replaced, parameters loaded | E | 1.5 | 50 | VFU | 1
        VFD | Drive fault over-temperature | Overheating | Heat sink fan dirty | Fan cleaned, cabinet filter changed | E | 0.75 | 15 | PKT | 2
        PLC | Input card {1-12} dead | Electrical fault | Water in a junction box, short on 24 V | Card replaced, box sealed | E | 1.5 | 60 | PLM | 1
        PLC | 24 V supply drops out | Electrical fault | Power supply aged | Power supply replaced | E | 1.0 | 45 | PSU | 1
        PLC | Touch panel not responding | Electrical fault | Touch foil worn | Panel exchanged, project loaded | E | 1.5 | 30 | HMI | 2
        VLV | Air leak at valve terminal | Leak | Fitting cracked | Fitting and tube replaced | M | 0.75 | 0 | PNF | 3
        VLV | Valve {1-24} not switching | Electrical fault | Coil burnt | Solenoid valve replaced | E | 0.75 | 20 | SOL | 2
        CLU | Lubrication cycle not completed | Blocked | Distributor blocked | Distributor replaced, lines bled | M | 1.5 | 0 | CLN | 2
        SRV | Encoder fault axis {1-6} | Electrical fault | Feedback cable broken in chain | Cable replaced, axis referenced | E | 1.5 | 60 | SVC | 1
        SRV | Axis {1-6} following error | Out of time | Toothed belt slack | Belt tensioned, axis tuned | E | 1.5 | 40 | TBT | 2
        VAC | Vacuum only -0.{4-5} bar | Low output | Vanes worn, filter full | Filter and oil changed | M | 1.5 | 20 | FLO | 2
        PMT | Motor bearing noisy | Noise | Bearing dry | Bearings replaced, insulation {80-400} MOhm | M | 2.0 | 40 | BRG | 3
        CMT | Motor winding {128-141} °C | Overheating | Fan cowl blocked | Cowl cleaned, grease renewed | E | 1.0 | 0 | GRS | 2
        FAN | Fan noisy | Vibration | Fan wheel out of balance | Wheel cleaned, balanced | M | 1.5 | 0 | FNW | 3
        CHU | Mould water {16-19} °C, set 11 | Out of tolerance | Heat exchanger fouled | Exchanger back-flushed | U | 2.0 | 20 | - | 2
        HTZ | Zone {1-9} out of control | Electrical fault | Semiconductor fuse blown | Fuse replaced, lamps measured | E | 1.0 | 30 | FUS | 2
        BRN | Servo damper position fault | Electrical fault | Servo worn | Servo replaced, combustion set, O2 3.{1-6} % | U | 3.0 | 60 | IGN | 1
        HYD | Power pack leaking | Leak | Hose fitting loose | Fitting sealed | M | 1.0 | 0 | OIL | 3
        TRB | Battery cell {1-24} low | Low output | Cell dried out | Cell replaced, battery equalised | E | 2.0 | 0 | BAT | 3
        """;

    private UtilityFaults() {}
}
