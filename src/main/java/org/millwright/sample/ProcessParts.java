package org.millwright.sample;

/// Pumps, valves, gaskets, filters and what liquids and gases run through; the columns as in MechanicalParts.
final class ProcessParts {

    static final String ROWS = """
        MSL | Mechanical seal {a} mm {b} | pcs | 16,18,20,22,25,28,30,33,35,38,43,48 | SiC/SiC EPDM,carbon/SiC FKM,carbon/SiC EPDM | 74.00 | 420.00 | Hydrelle Parts | 14 | 1 | 1 | 4 | V | MAIN
        IMP | Pump impeller {a} {b} | pcs | CNP 65-210,CNP 65-240,CNP 65-280,Sanipro 20,Sanipro 30,Sanipro 40 | full,trimmed | 190.00 | 640.00 | Hydrelle Parts | 24 | 1 | 0 | 2 | E | MAIN
        GSK | Sanitary gasket DN {a} {b} | pcs | 25,32,40,50,65,80,100,125,150 | EPDM,FKM,PTFE | 1.10 | 14.50 | Benvetti Parts | 5 | 10 | 10 | 40 | E | MAIN
        HXG | Plate gasket PlateX {a} {b} | pcs | 10,20,30,40 | EPDM,NBR | 8.20 | 21.00 | Benvetti Parts | 20 | 10 | 20 | 80 | E | MAIN
        BFV | Butterfly valve DN {a} {b} | pcs | 25,40,50,65,80,100,125,150 | manual,actuated | 64.00 | 520.00 | Benvetti Parts | 12 | 1 | 1 | 4 | E | MAIN
        SVK | Seat valve seal kit DN {a} {b} | set | 25,40,50,65,80,100 | single seat,double seat | 38.00 | 285.00 | Benvetti Parts | 10 | 1 | 2 | 6 | V | MAIN
        CHV | Check valve DN {a} {b} | pcs | 15,20,25,32,40,50,65,80 | spring EPDM,disc FKM | 42.00 | 210.00 | Benvetti Parts | 12 | 1 | 1 | 3 | E | MAIN
        SFV | Safety valve {a} {b} | pcs | 1/2 in,3/4 in,1 in,1 1/4 in | 6 bar,10 bar,16 bar | 58.00 | 340.00 | Ruhrdal Service | 18 | 1 | 0 | 2 | V | UTL
        STR | Steam trap {a} DN {b} | pcs | float,thermodynamic | 15,20,25,40 | 84.00 | 390.00 | Ruhrdal Service | 14 | 1 | 1 | 4 | E | UTL
        BAL | Ball valve DN {a} {b} | pcs | 8,10,15,20,25,40 | brass,stainless | 9.00 | 96.00 | Benvetti Parts | 4 | 1 | 2 | 8 | D | MAIN
        PRG | Pressure gauge {a} bar {b} | pcs | 0-4,0-6,0-10,0-16,0-25 | 63 mm,100 mm glycerine | 14.00 | 58.00 | Measura Instruments | 6 | 1 | 2 | 6 | D | MAIN
        DIA | Diaphragm {a} {b} | pcs | DosaTwin 1,DosaTwin 2,DosaTwin 4,DN 25 valve,DN 40 valve,DN 50 valve | EPDM,PTFE | 22.00 | 134.00 | Hydrelle Parts | 10 | 1 | 2 | 6 | V | MAIN
        DVK | Dosing valve kit {a} {b} | set | DosaTwin 1,DosaTwin 2,DosaTwin 4 | suction,discharge | 34.00 | 96.00 | Hydrelle Parts | 10 | 1 | 1 | 4 | E | MAIN
        PRH | Peristaltic hose {a} {b} | pcs | 4.8x8,6.4x9.6,9.6x16,12.7x19 | Santo-type,EPDM | 18.00 | 72.00 | Hydrelle Parts | 9 | 1 | 2 | 6 | E | MAIN
        FLW | Water filter cartridge {a} {b} | pcs | 10 in,20 in,30 in,40 in | 1 um,5 um,20 um | 6.80 | 74.00 | Aquadorn Service | 8 | 6 | 6 | 24 | E | MAIN
        FLS | Sterile filter element {a} {b} | pcs | 5 in,10 in,20 in | 0.2 um liquid,0.01 um gas | 96.00 | 310.00 | Aquadorn Service | 15 | 1 | 2 | 6 | V | MAIN
        MEM | RO membrane element 8 in {a} | pcs | low energy,high rejection,low fouling | - | 490.00 | 680.00 | Aquadorn Service | 24 | 1 | 2 | 8 | V | UTL
        LMP | UV lamp {a} | pcs | 80 W amalgam,130 W amalgam,200 W amalgam,325 W amalgam | - | 145.00 | 390.00 | Aquadorn Service | 14 | 1 | 2 | 5 | V | UTL
        QZS | Quartz sleeve {a} | pcs | 845 mm,1180 mm,1540 mm | - | 64.00 | 128.00 | Aquadorn Service | 16 | 1 | 1 | 4 | E | UTL
        FLA | Compressor air filter {a} {b} | pcs | SRX 110,SRX 150,SRX 190,HP-40 | intake,fine | 28.00 | 210.00 | Skarlund Service | 7 | 1 | 2 | 5 | E | UTL
        FLO | Oil filter {a} | pcs | SRX 110,SRX 150,SRX 190,HP-40,RV series,HP power pack | - | 24.00 | 96.00 | Skarlund Service | 7 | 1 | 2 | 5 | E | UTL
        SEP | Oil separator {a} | pcs | SRX 110,SRX 150,SRX 190 | - | 180.00 | 420.00 | Skarlund Service | 10 | 1 | 1 | 3 | V | UTL
        CDR | Condensate drain {a} | pcs | float,zero loss small,zero loss large,timer | - | 64.00 | 245.00 | Skarlund Service | 9 | 1 | 1 | 4 | E | UTL
        AVK | Compressor valve kit {a} | set | intake SRX,minimum pressure SRX,thermostat SRX,HP-40 stage 1,HP-40 stage 2,HP-40 stage 3 | - | 210.00 | 880.00 | Skarlund Service | 12 | 1 | 1 | 2 | V | UTL
        PKT | Panel filter {a} {b} | pcs | 592x592,592x287,490x592 | G4,F7,F9 | 11.00 | 62.00 | Skarlund Service | 5 | 4 | 4 | 16 | D | UTL
        RFD | Refrigerant filter drier {a} | pcs | 3/8 in,1/2 in,5/8 in,7/8 in,1 1/8 in core | - | 18.00 | 74.00 | Nordfrost Service | 8 | 1 | 1 | 4 | E | UTL
        SPN | Spray nozzle {a} {b} | pcs | flat fan 1/8 in,flat fan 1/4 in,full cone 3/8 in,full cone 1/2 in,rotary ball DN 25 | brass,316L,PVDF | 6.50 | 98.00 | Benvetti Parts | 8 | 5 | 5 | 25 | E | MAIN
        IGN | Burner part: {a} | pcs | ignition electrode,flame sensor UV,ignition transformer,gas nozzle 10 mm,burner mesh,servo damper | - | 28.00 | 310.00 | Ruhrdal Service | 12 | 1 | 1 | 2 | V | UTL
        CHM | {a} | kg | Boiler water conditioner,Cooling tower biocide,Antiscalant RO,Regeneration salt,Activated carbon 8x30,Filter sand 0.7-1.2 | - | 0.60 | 14.00 | Aquadorn Service | 7 | 25 | 75 | 300 | E | UTL
        """;

    private ProcessParts() {}
}
