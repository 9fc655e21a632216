package org.millwright.sample;

/// Sensors, drives, switchgear and pneumatics; the columns as in MechanicalParts.
final class ElectricalParts {

    static final String ROWS = """
        SPX | Inductive sensor {a} {b} | pcs | M8,M12,M18,M30 | PNP NO 2 m,PNP NO plug,PNP NC plug,flush PNP NO plug,flush PNP NC plug,analog 4-20 mA | 19.00 | 64.00 | Lumidex Sales | 5 | 1 | 2 | 8 | E | MAIN
        SPH | Photoelectric sensor {a} {b} | pcs | retro-reflective,diffuse,clear bottle,fork 80 mm,laser | 2 m cable,M12 plug | 46.00 | 240.00 | Lumidex Sales | 6 | 1 | 2 | 6 | V | MAIN
        RFL | Reflector {a} | pcs | 50x50,84 mm round,100x100,foil 60x40 | - | 4.20 | 14.00 | Lumidex Sales | 5 | 5 | 5 | 20 | D | MAIN
        SLV | Level probe {a} {b} | pcs | conductive 3-rod,capacitive,guided radar,vibrating fork | 200 mm,500 mm,1000 mm | 118.00 | 690.00 | Measura Instruments | 12 | 1 | 1 | 3 | V | MAIN
        SPT | Pressure transmitter {a} {b} | pcs | 0-4 bar,0-6 bar,0-10 bar,0-16 bar,0-40 bar,-1-1.5 bar | G1/2,G1/4,hygienic 1 1/2 in | 165.00 | 480.00 | Measura Instruments | 10 | 1 | 1 | 3 | V | MAIN
        STM | Pt100 probe {a} {b} | pcs | 30 mm,50 mm,100 mm,160 mm,200 mm,250 mm | G1/2,hygienic DN 25,clamp-on | 58.00 | 196.00 | Measura Instruments | 8 | 1 | 1 | 4 | E | MAIN
        SFM | Flow meter {a} DN {b} | pcs | magnetic,Coriolis | 10,15,25,40,50 | 620.00 | 3900.00 | Measura Instruments | 28 | 1 | 0 | 1 | V | MAIN
        SCD | {a} | pcs | Conductivity cell 0-20 uS,Conductivity cell inductive,pH electrode gel 120 mm,Chlorine electrode,Turbidity cell | - | 165.00 | 520.00 | Measura Instruments | 14 | 1 | 1 | 3 | V | MAIN
        ENC | Encoder {a} {b} | pcs | 1024 ppr,2048 ppr,multiturn | shaft 10 mm,hollow 12 mm | 145.00 | 520.00 | Stromfeld Service | 14 | 1 | 1 | 2 | E | MAIN
        CBL | Sensor cable M12 {a} {b} | pcs | 4-pin,5-pin,8-pin | 2 m,5 m,10 m | 7.40 | 28.00 | Lumidex Sales | 3 | 5 | 5 | 20 | D | MAIN
        SVC | Servo cable {a} {b} | pcs | power,feedback,hybrid | 3 m,5 m,10 m,15 m | 84.00 | 260.00 | Stromfeld Service | 12 | 1 | 1 | 3 | E | MAIN
        MOT | Three-phase motor {a} kW {b} | pcs | 0.25,0.37,0.55,0.75,1.1,1.5,2.2,3.0,4.0,5.5,7.5 | B14,B5,B3 | 165.00 | 790.00 | Ruhrdal Service | 10 | 1 | 0 | 2 | V | MAIN
        SMT | Servo motor {a} Nm | pcs | 1.4,2.7,4.1,6.3,9.8,14 | - | 690.00 | 1850.00 | Stromfeld Service | 24 | 1 | 0 | 1 | V | MAIN
        VFU | Frequency converter {a} kW {b} | pcs | 0.37,0.75,1.5,2.2,3.0,4.0,5.5,7.5,11,15 | IP20,IP66 | 245.00 | 1680.00 | Stromfeld Service | 12 | 1 | 0 | 2 | V | MAIN
        CON | Contactor {a} A {b} | pcs | 9,12,18,25,32,40,65 | 24 VDC,230 VAC | 18.00 | 165.00 | Elektro Brandt | 3 | 1 | 2 | 6 | E | MAIN
        MPS | Motor circuit breaker {a} A | pcs | 1.0-1.6,1.6-2.5,2.5-4,4-6.3,6.3-10,9-14,13-18,17-23,20-25 | - | 28.00 | 74.00 | Elektro Brandt | 3 | 1 | 2 | 5 | E | MAIN
        FUS | Fuse {a} A {b} | pcs | 2,4,6,10,16,25,35,63 | gG 10x38,aM 14x51,glass 5x20 | 0.45 | 7.80 | Elektro Brandt | 2 | 10 | 10 | 40 | D | MAIN
        RLY | Relay {a} {b} | pcs | interface 6 mm,2 CO,4 CO | 24 VDC,230 VAC | 4.80 | 19.00 | Elektro Brandt | 2 | 5 | 5 | 20 | D | MAIN
        SRL | Safety relay {a} | pcs | E-stop 24 V,two-hand,guard door,light curtain,contact expansion | - | 118.00 | 260.00 | Elektro Brandt | 6 | 1 | 1 | 3 | V | MAIN
        SSW | Safety switch {a} | pcs | hinge,key with solenoid,coded magnetic,RFID,rope pull | - | 46.00 | 310.00 | Elektro Brandt | 6 | 1 | 1 | 4 | V | MAIN
        PLM | PLC module {a} | pcs | DI 16x24VDC,DO 16x24VDC,DI 32x24VDC,DO 32x24VDC,AI 8 ch,AO 4 ch,AI 4 RTD,counter 2 ch,bus coupler,CPU CX-9 | - | 165.00 | 2900.00 | Stromfeld Service | 16 | 1 | 0 | 2 | V | MAIN
        PSU | Power supply 24 VDC {a} A | pcs | 2.5,5,10,20,40 | - | 58.00 | 340.00 | Elektro Brandt | 4 | 1 | 1 | 3 | V | MAIN
        HMI | Operator panel {a} | pcs | 7 in,10 in,12 in,15 in | - | 640.00 | 2150.00 | Stromfeld Service | 21 | 1 | 0 | 1 | E | MAIN
        PBT | Push button {a} {b} | pcs | green,black,illuminated,mushroom E-stop | 22 mm,contact block | 3.90 | 32.00 | Elektro Brandt | 2 | 5 | 5 | 15 | D | MAIN
        SOL | Solenoid valve {a} {b} | pcs | 3/2 G1/8,5/2 G1/8,5/2 G1/4,5/3 G1/4,2/2 G1/2 water | 24 VDC,24 VDC plug-in terminal | 38.00 | 165.00 | Pneustra Sales | 6 | 1 | 2 | 6 | E | MAIN
        CYL | Pneumatic cylinder {a} x {b} | pcs | 16,20,25,32,40,50,63,80 | 25,50,80,100,125,160,200 | 29.00 | 215.00 | Pneustra Sales | 8 | 1 | 1 | 3 | E | MAIN
        CYK | Cylinder seal kit {a} mm | set | 32,40,50,63,80,100 | - | 14.00 | 46.00 | Pneustra Sales | 7 | 1 | 2 | 6 | D | MAIN
        PNF | Push-in fitting {a} {b} | pcs | straight,elbow,tee,swivel elbow,Y | 4 mm M5,4 mm G1/8,6 mm G1/8,8 mm G1/4,10 mm G3/8,12 mm G1/2 | 1.40 | 9.80 | Pneustra Sales | 3 | 10 | 20 | 60 | D | MAIN
        TUB | Polyurethane tube {a} {b} | m | 4x2.5,6x4,8x5.5,10x7,12x8 | blue,black | 0.60 | 3.90 | Pneustra Sales | 3 | 25 | 25 | 100 | D | MAIN
        FRL | Filter regulator {a} | pcs | G1/4,G3/8,G1/2,G3/4,G1 with lubricator | - | 42.00 | 168.00 | Pneustra Sales | 6 | 1 | 1 | 3 | E | MAIN
        """;

    private ElectricalParts() {}
}
