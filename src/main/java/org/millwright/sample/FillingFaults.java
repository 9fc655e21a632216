package org.millwright.sample;

/// What goes wrong between the blow moulder and the capper, in the words of the shift.
/// class | title | problem | cause | remedy | craft | hours | minutes stopped | part family | priority; `{1-9}` is any
/// number between.
final class FillingFaults {

    static final String ROWS = """
        FIL | Filler bowl level sensor drifting, short-fill on heads {1-20}-{21-40} | Underfill | Level probe fouled by syrup | Probe cleaned and recalibrated, fill level checked over 3 rounds | I | 2.0 | 35 | SLV | 2
        FIL | Valve {1-60} dripping after lift-off | Leak | Valve seal worn | Seal kit fitted, valve pressure-tested | M | 1.5 | 25 | FVK | 3
        FIL | Foaming on heads {1-20} to {21-48}, bowl pressure hunting | Underfill | Back-pressure regulator sticking | Regulator stripped, cleaned, new diaphragm | I | 2.5 | 50 | DIA | 2
        FIL | Lift cylinder {1-60} slow, bottle not sealed | Slow movement | Cylinder seals worn | Cylinder exchanged | M | 1.5 | 30 | FVK | 3
        FIL | Infeed star wheel out of time, bottles tipping | Jam | Overload clutch slipped after a jam | Star wheel timed, clutch reset | M | 2.0 | 55 | SWR | 1
        FIL | Bottle burst protection tripping on valve {1-60} | False stop | Proximity switch loose | Switch fastened and gap set to 2 mm | E | 1.0 | 20 | SPX | 2
        FIL | Product valve ahead of bowl not closing fully | Leak | Seat seal hardened by CIP temperature | Seal kit fitted, CIP return temperature checked | M | 2.5 | 60 | SVK | 2
        FIL | Vent tubes bent on heads {1-30}, {31-60} | Underfill | Bottles out of centre at infeed | Vent tubes and centring bells replaced | M | 2.0 | 40 | CEN | 3
        CAP | Cocked caps from head {1-18} | Bad closure | Capping cone worn | Cone exchanged, torque checked on 20 bottles | M | 1.5 | 30 | CCH | 2
        CAP | Removal torque low on head {1-18}, {4-9} in-lb | Bad closure | Hysteresis clutch out of setting | Clutch set with torque gauge | M | 1.0 | 15 | - | 2
        CAP | Caps jam in chute | Jam | Deformed caps, chute guide bent | Chute guide straightened, batch of caps blocked | M | 0.75 | 20 | - | 1
        CAP | Head {1-18} no rotation | Broken part | Spindle bearing seized | Bearing and seal replaced | M | 3.0 | 80 | BRA | 1
        CAP | Cap sorter stops, no caps at turret | No start | Photo cell in the chute dirty | Cell cleaned, new reflector | E | 0.75 | 15 | SPH | 2
        SEA | Seam overlap below limit on station {1-8} | Bad closure | 2nd operation roll worn | Roll replaced, seams measured on 6 cans | M | 3.0 | 90 | SRO | 1
        SEA | Lifter {1-8} not reaching height | Wear | Lifter spring broken | Spring replaced, pin height set | M | 2.0 | 60 | SRO | 2
        SEA | Under-cover gassing weak, oxygen high | Out of tolerance | CO2 nozzle blocked | Nozzles cleaned, flow set | I | 1.5 | 20 | SPN | 3
        SEA | Seamer oil temperature {68-82} °C | Overheating | Oil cooler fouled | Cooler flushed, oil filter changed | M | 2.5 | 0 | OIL | 3
        BLM | Station {1-16} base not formed, pearlescent bottoms | Bad shape | Stretch rod stop out of position | Stretch stop set, process re-started at old recipe | M | 1.5 | 40 | BML | 2
        BLM | High-pressure air leak at station {1-16} | Leak | Nozzle seal cut | Nozzle seal set replaced | M | 1.0 | 30 | BML | 2
        BLM | Lamp zone {1-8} failed, wall thickness uneven | Bad shape | Infrared lamp burnt out | Lamps replaced, reflector cleaned | E | 1.0 | 25 | HTR | 2
        BLM | Mould {1-16} not locking | Jam | Locking cam roller broken | Cam roller and pin replaced, lock checked | M | 4.0 | 150 | BML | 1
        BLM | Preform jam at infeed rail | Jam | Rail gap too wide for new preform | Rail set with gauge | M | 0.75 | 20 | - | 1
        BLM | Pilot valve of station {1-16} late, blow curve flat | Slow movement | Pilot valve worn | Valve exchanged, blow curve compared | I | 1.5 | 30 | BML | 2
        BLM | Preform transfer arm {1-12} drops preforms | Jam | Gripper spring fatigued | Gripper fingers and springs replaced | M | 2.0 | 50 | GRP | 2
        ACV | Bottles hang in curve, neck guide worn | Jam | Neck guide worn | Guide section replaced | M | 1.5 | 30 | GDR | 2
        ACV | Air flow low in section {1-6} | Low output | Intake filter blocked | Panel filters replaced | M | 1.0 | 10 | PKT | 3
        RIN | Gripper {1-48} not holding bottle, bottles falling | Jam | Gripper insert worn | Gripper inserts replaced | M | 1.5 | 35 | GRP | 2
        RIN | Rinse water pressure below 2 bar | Low output | Nozzles scaled | Nozzles descaled, filter cartridge changed | M | 1.5 | 20 | FLW | 3
        RIN | Water carried over onto conveyor | Leak | Distributor seal worn | O-rings of the rotary distributor replaced | M | 2.5 | 60 | ORG | 3
        MIX | Brix hunting +/-0.{2-6} | Out of tolerance | Syrup flow meter zero drifted | Zero point set with full pipe | I | 1.5 | 25 | SFM | 2
        MIX | CO2 content low, {4-5}.{1-9} g/l instead of 6.2 | Out of tolerance | CO2 control valve sticking | Valve stripped, positioner re-taught | I | 2.5 | 40 | SVK | 2
        MIX | Vacuum pump of deaeration noisy | Noise | Seal water supply choked | Strainer cleaned, seal water set | M | 1.5 | 0 | FLW | 3
        MIX | Leaking flange at buffer tank | Leak | Sanitary gasket flattened | Gasket replaced, flange aligned | M | 1.0 | 20 | GSK | 3
        FHI | Good bottles rejected, rate {2-9} % | False stop | Trigger sensor out of position | Trigger aligned, test bottles passed | I | 1.0 | 15 | INS | 2
        FHI | Rejecter hits the neighbour bottle | Out of time | Rejecter cylinder slow | Cylinder replaced, delay set | I | 1.0 | 15 | CYL | 2
        EBI | Base camera image dark, test bottle {1-6} not found | Out of tolerance | LED light source aged | Light source replaced, all test bottles passed | I | 1.5 | 40 | INS | 1
        EBI | Rotation belts slip | Wear | Timing belt worn | Belt pair replaced | M | 1.5 | 40 | TBT | 2
        EBI | Residual liquid detection false rejects | False stop | Lens wet from washer carry-over | Air knife refitted, protective glass replaced | I | 1.0 | 20 | INS | 3
        WSH | Carrier {100-480} damaged, cells broken | Broken part | Bottle wedged at discharge | Cells replaced, discharge fingers aligned | M | 2.5 | 70 | WSP | 2
        WSH | Main chain slack, jerking at discharge | Wear | Chain elongated | Chain tensioned, take-up at {60-95} % | M | 3.0 | 90 | - | 2
        WSH | Caustic bath 1 at {66-74} °C, target 80 | Out of tolerance | Steam valve not opening fully | Valve positioner adjusted, trap replaced | I | 2.0 | 0 | STR | 2
        WSH | Label press jammed | Jam | Label sieve torn | Sieve section replaced | M | 2.0 | 30 | WSP | 2
        WSH | Spray pipe {1-14} blocked, residue in bottles | Contamination | Scale and glass in the jets | Pipes rodded, jets replaced | M | 2.5 | 60 | WSP | 1
        PST | Zone {1-9} temperature {3-7} °C below set point | Out of tolerance | Pt100 reading low | Probe replaced, PU recorder checked | I | 1.5 | 0 | STM | 1
        PST | Bottles fallen on deck, belt stops | Jam | Modular belt link broken | Belt links replaced | M | 3.0 | 110 | MTB | 1
        PST | Spray pump of zone {1-9} leaking | Leak | Mechanical seal dry-run | Mechanical seal replaced | M | 2.5 | 40 | MSL | 2
        """;

    private FillingFaults() {}
}
