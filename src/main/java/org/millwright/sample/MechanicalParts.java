package org.millwright.sample;

/// Bearings, seals, drives, chains and what is bolted around them.
/// code | name | unit | sizes a | sizes b | cheapest | dearest | supplier | lead days | pack | min | max | V/E/D |
/// storeroom
final class MechanicalParts {

    static final String ROWS = """
        BRG | Deep groove ball bearing {a}{b} | pcs | 6000,6001,6002,6003,6004,6005,6006,6007,6008,6009,6010,6200,6201,6202,6203,6204,6205,6206,6207,6208,6209,6210,6211,6212,6300,6301,6302,6303,6304,6305,6306,6307,6308,6309,6310,6311,6312 | -2RS,-2Z,-2Z/C3,-2RS stainless | 3.40 | 64.00 | Wagner Drive Parts | 4 | 1 | 3 | 10 | E | MAIN
        BRA | Angular contact ball bearing {a}-{b} | pcs | 7203,7204,7205,7206,7207,7208,7209,7210,7304,7305,7306,7308 | BECBP,B-2RS | 26.00 | 148.00 | Wagner Drive Parts | 9 | 1 | 1 | 4 | E | MAIN
        BRT | Tapered roller bearing {a} | pcs | 30204,30205,30206,30207,30208,32006 X,32007 X,32008 X,32206,32208 | - | 14.00 | 58.00 | Wagner Drive Parts | 9 | 1 | 1 | 4 | E | MAIN
        BRY | Flange bearing unit {a} {b} | pcs | UCFL 204,UCFL 205,UCFL 206,UCF 204,UCF 205,UCF 206,UCF 207,UCP 205,UCP 206,UCP 208 | cast,stainless | 12.50 | 92.00 | Wagner Drive Parts | 7 | 1 | 2 | 6 | E | MAIN
        BRN | Needle bearing {a} | pcs | HK 1212,HK 1512,HK 1616,HK 2020,HK 2520,NK 16/20,NK 20/20,NK 25/20,NKI 20/20 | - | 4.20 | 24.00 | Wagner Drive Parts | 7 | 1 | 2 | 8 | D | MAIN
        LIN | Linear ball bearing {a} {b} | pcs | LM12,LM16,LM20,LM25,LM30,LM40 | UU,UUOP | 16.00 | 88.00 | Wagner Drive Parts | 12 | 1 | 1 | 4 | E | MAIN
        OSL | Radial shaft seal {a} {b} | pcs | 15x30x7,17x35x7,20x35x7,20x40x7,25x40x7,25x47x7,30x47x7,30x52x7,35x52x8,35x62x10,40x62x8,45x62x8,45x65x8,50x65x8,50x72x8,55x80x8,60x85x8 | NBR,FKM | 3.10 | 34.00 | Dichtwerk Supply | 6 | 1 | 2 | 8 | E | MAIN
        ORG | O-ring {a} {b} | pcs | 8x2,10x2,12x2,14x2,16x2.5,18x2.5,20x3,22x3,25x3,28x3,30x3,32x3,34x4,38x3,40x3,45x4,50x4,55x4,60x4,65x5,72x5,80x5,85x5,98x5,110x5 | EPDM 70,FKM 75,HNBR 70 | 0.35 | 6.80 | Dichtwerk Supply | 5 | 10 | 20 | 60 | D | MAIN
        QRG | Quad ring {a} EPDM | pcs | 18.64x3.53,24.99x3.53,29.74x3.53,37.47x5.33,46.99x5.33 | - | 2.10 | 7.40 | Dichtwerk Supply | 12 | 5 | 10 | 30 | D | MAIN
        VBT | V-belt {a} {b} | pcs | SPZ,SPA,SPB,XPA | 800,850,900,950,1000,1060,1120,1180,1250,1320,1400,1500,1600,1700,1800,1900,2000,2240 | 8.90 | 46.00 | Wagner Drive Parts | 4 | 1 | 3 | 9 | E | MAIN
        TBT | Timing belt {a}-{b} | pcs | 25 AT10,32 AT10,25 T10,50 AT10,16 T5,30 HTD 8M,50 HTD 8M,16 AT5 | 630,800,980,1100,1250,1400,1840 | 24.00 | 138.00 | Wagner Drive Parts | 10 | 1 | 1 | 4 | E | MAIN
        FBT | Flat transfer belt {a} x {b} | pcs | 40,60,80,120 | 1450,1980,2360,3120 | 58.00 | 240.00 | Conveyance Direct | 18 | 1 | 1 | 3 | E | LINE
        CHN | Table top chain {a} {b} | m | K325,K450,K600,K750 | stainless,acetal LF,acetal HP | 38.00 | 126.00 | Conveyance Direct | 21 | 3 | 6 | 24 | V | LINE
        MTB | Modular belt {a} {b} | m | 255 mm,340 mm,510 mm,680 mm | flush grid,raised rib | 110.00 | 290.00 | Conveyance Direct | 24 | 2 | 4 | 12 | E | LINE
        RCH | Roller chain {a} {b} | m | 08B-1,10B-1,12B-1,16B-1,12B-2,16B-2 | steel,coated | 14.00 | 96.00 | Wagner Drive Parts | 6 | 5 | 5 | 20 | E | MAIN
        SPK | Conveyor sprocket {a} bore {b} | pcs | Z19,Z21,Z23,Z25,Z29 | 25 mm,30 mm,35 mm,40 mm | 21.00 | 72.00 | Conveyance Direct | 12 | 1 | 2 | 8 | E | LINE
        WRS | Wear strip {a} {b} | m | L 20x10,U 16,T 30x8,snap-on 40 | UHMW-PE green,PA black | 3.90 | 18.50 | Conveyance Direct | 8 | 10 | 20 | 60 | D | LINE
        GDR | Guide rail {a} {b} | m | 20 mm,30 mm,46 mm,64 mm | white,roller | 9.50 | 64.00 | Conveyance Direct | 10 | 3 | 9 | 30 | D | LINE
        CPL | Coupling spider {a} {b} | pcs | size 14,size 19,size 24,size 28,size 38,size 42 | 92 Shore,98 Shore | 6.50 | 38.00 | Wagner Drive Parts | 5 | 1 | 2 | 6 | E | MAIN
        GBX | Gear unit {a} i={b} | pcs | KAZ 47,KAZ 57,KAZ 67,SAF 47,SAF 57 | 12.4,19.7,28.3 | 420.00 | 1480.00 | Ruhrdal Service | 28 | 1 | 0 | 1 | V | MAIN
        FST | Stainless hex screw {a} {b} | pcs | M5x12,M5x16,M6x12,M6x16,M6x20,M6x30,M8x16,M8x20,M8x25,M8x40,M10x30,M10x50,M12x40 | A2-70,A4-80 | 0.12 | 1.60 | Nordic Fasteners | 3 | 50 | 100 | 400 | D | MAIN
        SPG | Gas spring {a} N | pcs | 150,250,400,600,800 | - | 19.00 | 36.00 | Wagner Drive Parts | 9 | 1 | 1 | 4 | D | MAIN
        WHL | Carrying roller {a} {b} | pcs | 50x520,50x720,60x1000,80x1200 | galvanised,sprocket driven | 24.00 | 118.00 | Conveyance Direct | 14 | 1 | 2 | 8 | E | LINE
        HOS | Food hose DN {a} {b} | m | 13,19,25,32,38,51 | EPDM blue,PTFE lined | 9.80 | 84.00 | Benvetti Parts | 9 | 5 | 5 | 20 | E | MAIN
        OIL | {a} | l | Gear oil CLP 220 food grade,Gear oil CLP 460 food grade,Hydraulic oil HLP 32,Hydraulic oil HLP 46 food grade,Compressor oil screw 46,Refrigeration oil 68,Chain oil food grade,Vacuum pump oil 100,Multi-purpose oil spray | - | 6.20 | 21.00 | Lubrigo Trade | 6 | 20 | 40 | 160 | E | LUB
        GRS | {a} | kg | Grease NLGI 2 food grade,Grease NLGI 1 central lubrication,Grease NLGI 00 fluid,High-temperature bearing grease,Seamer grease cartridge,Electric motor grease | - | 9.50 | 38.00 | Lubrigo Trade | 6 | 5 | 10 | 40 | E | LUB
        """;

    private MechanicalParts() {}
}
