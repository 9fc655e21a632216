package org.millwright.sample;

/// Parts made for one kind of machine; the columns as in MechanicalParts.
final class MachineParts {

    static final String ROWS = """
        FVK | Filling valve {a} {b} | set | VF seal kit,VF diaphragm kit,VF vent tube,VF lift cylinder,IS seal kit,IS snift valve | 28 mm,38 mm,crown | 24.00 | 285.00 | Quellmark Spares | 14 | 4 | 8 | 24 | V | LINE
        CEN | Centring bell {a} | pcs | 28 mm PCO,38 mm,26 mm crown,can 202 | - | 21.00 | 48.00 | Quellmark Spares | 16 | 4 | 4 | 16 | E | LINE
        SWR | Star wheel {a} {b} | pcs | infeed,transfer,discharge | 0.2 l,0.33 l,0.5 l,1.5 l | 310.00 | 720.00 | Quellmark Spares | 35 | 1 | 0 | 1 | E | LINE
        CCH | Capping {a} {b} | pcs | cone,chuck spring set,hysteresis clutch,pick-up disc | 28 mm,38 mm | 46.00 | 620.00 | Orbessa Spares | 18 | 1 | 2 | 6 | V | LINE
        CRN | Crowner {a} | pcs | throat ring,ejector,plunger spring,guide bush | - | 38.00 | 145.00 | Orbessa Spares | 18 | 2 | 4 | 12 | V | LINE
        SRO | Seaming {a} | pcs | roll 1st operation,roll 2nd operation,chuck 202,roll bearing set,lifter spring | - | 64.00 | 390.00 | Orbessa Spares | 21 | 2 | 4 | 12 | V | LINE
        GRP | Gripper {a} {b} | pcs | finger,spring,jaw insert,bush,head tulip | PET neck,glass,universal | 5.60 | 84.00 | Castlerigg Spares | 14 | 5 | 10 | 40 | E | LINE
        CUP | Suction cup {a} {b} | pcs | 20 mm,32 mm,45 mm,60 mm,85 mm,110 mm | silicone,NBR | 3.80 | 24.00 | Pneustra Sales | 5 | 5 | 10 | 30 | E | LINE
        LBP | Labeller {a} | pcs | vacuum drum pad,glue roller,glue scraper,cutter knife fixed,cutter knife rotary,sponge pad,brush set,pallet cam roller,gripper cylinder finger | - | 12.00 | 340.00 | Veltrona Spares | 15 | 1 | 2 | 8 | V | LINE
        GLU | Hot melt {a} | pcs | nozzle 0.4 mm,nozzle 0.6 mm,hose 2.4 m,filter 100 mesh,pump seal kit,gun module | - | 18.00 | 420.00 | Veltrona Spares | 10 | 1 | 2 | 6 | E | LINE
        INK | Coder {a} | pcs | ink filter kit,print head nozzle,pump module,make-up filter,gutter block,laser lens | - | 42.00 | 780.00 | Kestmoor Service | 9 | 1 | 2 | 5 | E | LINE
        BML | Blow station {a} | pcs | stretch rod 14 mm,base piston seal,nozzle seal,pilot valve,cam roller,mould shell liner,air recovery valve | - | 16.00 | 540.00 | Pivelle Spares | 20 | 2 | 4 | 12 | V | LINE
        HTR | Infrared lamp {a} | pcs | 2000 W 325 mm,2500 W 325 mm,3000 W 450 mm,1250 W 270 mm | - | 28.00 | 49.00 | Pivelle Spares | 10 | 10 | 20 | 60 | V | LINE
        KNF | Film knife {a} | pcs | toothed 620 mm,toothed 820 mm,rotary,hot wire 820 mm | - | 46.00 | 165.00 | Castlerigg Spares | 14 | 1 | 2 | 6 | E | LINE
        SHK | Shrink tunnel {a} | pcs | heating rod 2.2 kW,fan wheel,mesh belt rod,thermocouple K,curtain strip | - | 14.00 | 190.00 | Castlerigg Spares | 14 | 2 | 2 | 8 | E | LINE
        PLT | Palletiser {a} | pcs | hoist chain link set,layer head roller,clamp pad,row pusher belt,pallet stop cylinder | - | 38.00 | 460.00 | Castlerigg Spares | 21 | 1 | 1 | 3 | V | LINE
        WRF | Wrapper {a} | pcs | ring drive belt,pre-stretch roller,film clamp pad,slip ring brush,sealing plate | - | 21.00 | 380.00 | Marnholt Spares | 14 | 1 | 1 | 4 | E | LINE
        WSP | Washer {a} | pcs | bottle pocket cell,carrier chain link,caustic spray pipe,label sieve,pocket insert,rotary jet | - | 4.20 | 640.00 | Halvorsund Parts | 30 | 5 | 10 | 50 | E | LINE
        CRT | Crate washer {a} | pcs | spray pump seal,chain dog,brush roll | - | 26.00 | 210.00 | Halvorsund Parts | 24 | 1 | 1 | 4 | D | LINE
        INS | Inspector {a} | pcs | LED light source,camera lens 16 mm,rejecter solenoid,X-ray shutter,trigger sensor,protective glass | - | 58.00 | 1450.00 | Lumidex Sales | 12 | 1 | 1 | 3 | E | LINE
        TRK | Forklift {a} | pcs | drive tyre 343x114,load wheel 85x100,fork chain,brake shoe set,seat switch,horn,lift hose | - | 18.00 | 410.00 | Drumlock Service | 7 | 1 | 1 | 4 | D | MAIN
        BAT | Battery {a} | pcs | cell 2 V 620 Ah,plug 320 A,filling valve,backup 3 V CPU,backup 12 V 7 Ah | - | 8.00 | 310.00 | Drumlock Service | 9 | 1 | 2 | 8 | D | MAIN
        DRP | Door {a} | pcs | curtain section,drive belt,photo cell pair,bottom edge,spring,limit switch | - | 38.00 | 690.00 | Drumlock Service | 12 | 1 | 1 | 3 | D | MAIN
        FNW | Fan wheel {a} {b} | pcs | 315 mm,400 mm,500 mm,630 mm | steel,plastic | 120.00 | 480.00 | Nordfrost Service | 20 | 1 | 0 | 1 | E | UTL
        CLN | Lubrication {a} | pcs | progressive distributor 6,progressive distributor 10,pump element,line fitting 4 mm,cycle switch | - | 3.20 | 165.00 | Lubrigo Trade | 9 | 2 | 2 | 8 | E | MAIN
        """;

    private MachineParts() {}
}
