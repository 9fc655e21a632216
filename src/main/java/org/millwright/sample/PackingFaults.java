package org.millwright.sample;

/// What goes wrong from the labeller to the warehouse gate; the columns as in FillingFaults.
final class PackingFaults {

    static final String ROWS = """
        LAB | Labels flagging, overlap {2-6} mm open | Bad label | Glue roller worn, film too thin | Roller replaced, glue film set to 0.1 mm | M | 1.5 | 30 | LBP | 2
        LAB | Label cut off register by {1-4} mm | Bad label | Rotary knife dull | Knife set replaced and gapped | M | 1.5 | 35 | LBP | 2
        LAB | Vacuum drum loses label | Bad label | Drum pads worn | Pads replaced, vacuum -0.7 bar | M | 1.5 | 30 | LBP | 2
        LAB | Glue temperature alarm zone {1-3} | Overheating | Hose heater open circuit | Hot melt hose replaced | E | 1.5 | 40 | GLU | 2
        LAB | Bottles turning on plate {1-30} | Bad label | Plate cam roller broken | Cam roller replaced | M | 2.0 | 45 | LBP | 2
        LAB | Label break at splice, no auto splice | Jam | Splice sensor dirty | Sensor cleaned and taught | E | 0.75 | 15 | SPH | 2
        LAB | Brush station smears the label | Bad label | Brushes full of glue | Brush set replaced | M | 0.75 | 15 | LBP | 3
        DAT | No code on bottles, ink fault | No start | Gutter block dry, print head dirty | Head cleaned, gutter block replaced | I | 1.0 | 20 | INK | 1
        DAT | Code unreadable, dots missing | Bad label | Nozzle partly blocked | Nozzle back-flushed | I | 0.75 | 10 | - | 2
        DAT | Viscosity alarm {2-6} times a shift | False stop | Ink filter kit due | Filter kit replaced | I | 1.0 | 10 | INK | 3
        PAC | Film not cut, packs chained together | Jam | Film knife dull | Knife replaced | M | 1.0 | 25 | KNF | 1
        PAC | Bull's eye of the shrink pack open on one side | Bad shape | Heating rod {1-12} failed | Heating rod replaced, tunnel profile taken | E | 1.5 | 35 | SHK | 2
        PAC | Grouping belt out of sync, bottles crushed | Out of time | Timing belt jumped | Belt replaced, reference run done | M | 2.0 | 60 | TBT | 1
        PAC | Crates not filled, tulip {1-24} does not grip | Jam | Gripper tulip torn | Tulips replaced | M | 1.0 | 20 | GRP | 2
        PAC | Carton blank not picked from magazine | Jam | Suction cups hard | Suction cups replaced, vacuum checked | M | 0.75 | 20 | CUP | 2
        PAC | Guard door {1-6} fault, machine will not start | No start | Safety switch misaligned | Switch replaced, safety check signed | E | 1.0 | 30 | SSW | 1
        PAC | Glue seam opens on trays | Bad shape | Hot melt nozzle blocked | Nozzle and filter replaced | M | 1.0 | 20 | GLU | 2
        HND | Handles not cut | Jam | Knife worn | Knife replaced | M | 1.0 | 0 | KNF | 3
        HND | Tape unwinder slips | Slow movement | Drive belt glazed | Belt replaced | M | 1.0 | 0 | FBT | 4
        PAL | Layer dropped, grippers open too early | Out of time | Proximity switch at layer head late | Switch replaced and set | E | 1.5 | 50 | SPX | 1
        PAL | Hoist chain elongated {2-4} % | Wear | Chain at end of life | Chain links replaced, limit switches reset | M | 4.0 | 140 | PLT | 2
        PAL | Pallet not clamped, layer offset | Jam | Clamp pad lost | Clamp pads replaced | M | 1.0 | 30 | PLT | 2
        PAL | Light curtain trips without cause | False stop | Receiver knocked by forklift | Receiver aligned, bollard asked for | E | 1.0 | 30 | SRL | 2
        PAL | Layer sheet suction weak | Jam | Suction cups torn | Suction cups replaced | M | 0.75 | 15 | CUP | 3
        WRP | Film tears at every corner | Jam | Pre-stretch roller scored | Roller replaced, pre-stretch set to 200 % | M | 1.5 | 25 | WRF | 2
        WRP | Ring does not reach home position | No start | Home sensor failed | Sensor replaced | E | 1.0 | 20 | SPX | 2
        WRP | Ring drive slips | Slow movement | Drive belt worn | Belt replaced and tensioned | M | 1.5 | 40 | WRF | 2
        CNV | Chain slack, bottles fall at transfer | Wear | Chain elongated | {2-5} links taken out | M | 1.0 | 20 | CHN | 2
        CNV | Squealing at return, wear strip gone | Noise | Wear strip worn through | Wear strip replaced over {2-8} m | M | 1.5 | 25 | WRS | 3
        CNV | Drive shaft bearing hot, {72-95} °C | Overheating | Flange bearing without grease, water inside | Bearing replaced, seal fitted | M | 2.0 | 50 | BRY | 2
        CNV | Bottles jam at guide rail change | Jam | Rail bracket loose | Brackets tightened, rails aligned | M | 0.75 | 15 | GDR | 2
        CNV | Conveyor stops, jam sensor blocked | False stop | Photo cell dirty | Cell cleaned, reflector replaced | E | 0.5 | 10 | SPH | 2
        CNV | Sprocket teeth hooked | Wear | Chain run too slack | Sprockets replaced | M | 2.0 | 45 | SPK | 3
        CNV | Dry lubrication nozzles blocked, bottles stutter | Contamination | Nozzles clogged | Nozzles cleaned, dosing set to {8-20} s | M | 0.75 | 0 | SPN | 3
        PCV | Pallet stuck at transfer | Jam | Roller bent by forklift | Carrying roller replaced | M | 1.5 | 30 | WHL | 2
        PCV | Drive chain jumping | Wear | Chain slack | Chain shortened, tensioner set | M | 1.0 | 20 | RCH | 3
        PCV | Pallet stop does not drop | Jam | Cylinder leaking | Seal kit fitted | M | 1.0 | 20 | CYK | 2
        DEP | Layer sheet not removed | Jam | Suction cups hard | Suction cups replaced | M | 0.75 | 20 | CUP | 2
        DEP | Sweep-off bar crooked, bottles fall | Jam | Linear bearing worn on one side | Linear bearings replaced | M | 3.0 | 90 | LIN | 2
        DEP | Hoist overload trips | Overload | Brake not releasing | Brake gap set, rectifier checked | E | 2.0 | 60 | RLY | 2
        UNP | Tulip {1-24} does not release | Jam | Tulip air supply leaking | Fittings and tube renewed | M | 1.0 | 20 | PNF | 2
        UNP | Gripper head knocks at crate edge | Out of time | Crate stop worn | Crate stop replaced, position taught | M | 1.5 | 30 | GRP | 2
        CRW | Wash water not getting warm | Out of tolerance | Temperature probe failed | Probe replaced | I | 1.0 | 0 | STM | 3
        CRW | Crates wedge at infeed | Jam | Chain dog bent | Chain dogs replaced | M | 1.5 | 30 | CRT | 2
        CHK | Weight drifts by {2-8} g | Out of tolerance | Belt soiled, tare wrong | Belt cleaned, test weights passed | I | 0.75 | 0 | - | 3
        CHK | Belt runs off | Misalignment | Roller bearing worn | Bearings replaced, belt tracked | M | 1.0 | 10 | BRG | 3
        FLT | Drives only at creep speed | Slow movement | Seat switch broken | Seat switch replaced | E | 1.0 | 0 | TRK | 3
        FLT | Drive tyre worn to the mark | Wear | Tyre at end of life | Tyre pressed on | M | 1.5 | 0 | TRK | 3
        FLT | Mast hose leaking oil | Leak | Hose chafed | Lift hose replaced, oil topped up | M | 1.5 | 0 | TRK | 2
        DCK | Ramp sinks under load | Leak | Hydraulic hose fitting leaking | Fitting resealed, oil topped up | M | 1.5 | 0 | OIL | 2
        DCK | Lip does not fold out | Jam | Lip spring broken | Gas spring replaced | M | 1.0 | 0 | SPG | 3
        CHG | No charge, red lamp | No start | Plug contacts burnt | Battery plug replaced | E | 1.0 | 0 | BAT | 3
        DOR | Door stays open | No start | Bottom edge torn by forklift | Bottom edge replaced | E | 1.5 | 0 | DRP | 2
        DOR | Curtain jumps out of guide | Jam | Curtain hit | Curtain refitted, section replaced | M | 2.0 | 0 | DRP | 3
        """;

    private PackingFaults() {}
}
