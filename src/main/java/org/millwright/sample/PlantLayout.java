package org.millwright.sample;

import java.util.List;

/// Where the machines of the plant stand.
final class PlantLayout {

    static final String SITE = "SITE";

    // tag | parent | name | kind | cost centre | year built | machines
    private static final String PLANT = """
        H1 | SITE | Packaging hall 1 | AREA | 4100 | - | -
        L1 | H1 | Line 1 returnable glass 0.5 l | LINE | 4110 | 2011 | DEP,UNP,WSH,EBI*2,FIL,CAP,FHI,LAB*2,DAT*2,PAC,CRW,PAL,CNV*11,PCV*3,CHK
        L2 | H1 | Line 2 PET 1.5 l | LINE | 4120 | 2014 | BLM,ACV*2,RIN,MIX,FIL,CAP,FHI,LAB*2,DAT*2,PAC,HND,PAL,WRP,CNV*9,PCV*3
        L3 | H1 | Line 3 PET 0.5 l | LINE | 4130 | 2018 | BLM,ACV*2,MIX,FIL,CAP,FHI,LAB*2,DAT*2,PAC*2,PAL,WRP,CNV*10,PCV*2,CHK
        L4 | H1 | Line 4 cans 0.33 l | LINE | 4140 | 2016 | DEP,RIN,MIX,FIL,SEA,PST,FHI,DAT*2,PAC*2,PAL,WRP,CNV*10,PCV*2,CHK
        H2 | SITE | Packaging hall 2 | AREA | 4200 | - | -
        L5 | H2 | Line 5 aseptic PET | LINE | 4210 | 2020 | BLM,ACV*2,RIN,FPA,FIL,CAP,FHI,LAB,DAT,PAC,HND,PAL,WRP,CNV*9,PCV*3,CHK
        L6 | H2 | Line 6 still water PET | LINE | 4220 | 2013 | BLM,ACV,FIL,CAP,FHI,LAB*2,DAT*2,PAC*2,HND,PAL,WRP,CNV*10,PCV*2
        L7 | H2 | Line 7 glass 0.2 l gastronomy | LINE | 4230 | 2008 | DEP,UNP,WSH,EBI,FIL,CAP,FHI,LAB,DAT,PAC,CRW,PAL,CNV*9,PCV*2
        L8 | H2 | Line 8 PET 1.0 l juice | LINE | 4240 | 2019 | BLM,ACV*2,RIN,FPA,MIX,FIL,CAP,FHI,LAB,DAT,PAC,PAL,WRP,CNV*8,PCV*3
        WTR | SITE | Water treatment | AREA | 4310 | 2012 | SFL*3,ACF*3,ROU*3,UVS*4,DOS*4,PMP*10,TNK*4
        SYR | SITE | Syrup room | AREA | 4320 | 2012 | TNK*12,PMP*11,MIX*2,FPA*2,HEX*3,DOS*3
        CIP | SITE | CIP station | AREA | 4330 | 2013 | CIP*4,PMP*8,TNK*6,HEX*3,DOS*4
        UTL | SITE | Utilities | AREA | 4400 | 2010 | BOI*3,CMP*6,DRY*4,CHL*4,CTW*3,COV*2,PMP*10,TNK*2,AHU*2
        WWT | SITE | Waste water treatment | AREA | 4410 | 2009 | PMP*6,BLW*3,DOS*3,TNK*3,HEX
        WHS | SITE | Warehouse | AREA | 4500 | 2015 | FLT*12,DCK*8,CHG*6,DOR*6
        BLD | SITE | Building services | AREA | 4600 | 2010 | AHU*6,DOR*6,PMP*3
        """;

    private static final String CORNER = """
        H1 | SITE | Packaging hall 1 | AREA | 4100 | - | -
        L2 | H1 | Line 2 PET 1.5 l | LINE | 4120 | 2014 | FIL,LAB,PAC,CNV*2
        UTL | SITE | Utilities | AREA | 4400 | 2010 | CMP,PMP
        """;

    private static final String COST_CENTRES = """
        4000 | Plant general
        4100 | Packaging hall 1
        4110 | Line 1 glass
        4120 | Line 2 PET
        4130 | Line 3 PET
        4140 | Line 4 cans
        4200 | Packaging hall 2
        4210 | Line 5 aseptic
        4220 | Line 6 still water
        4230 | Line 7 glass
        4240 | Line 8 juice
        4310 | Water treatment
        4320 | Syrup room
        4330 | CIP station
        4400 | Utilities
        4410 | Waste water
        4500 | Warehouse
        4600 | Building services
        4700 | Workshop and stores
        """;

    /// @param machines class codes, each with how many: `CNV*9`
    record Node(
            String tag, String parent, String name, String kind, String costCentre, int year, List<String> machines) {}

    private PlantLayout() {}

    static List<Node> nodes(SampleSize size) {
        String text = switch (size) {
            case SMALL -> CORNER;
            case PLANT, LARGE -> PLANT;
        };
        return Rows.of(7, text).rows().stream()
                .map(row -> new Node(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5).isEmpty() ? 0 : Integer.parseInt(row.get(5)),
                        Rows.list(row.get(6))))
                .toList();
    }

    static List<SampleCostCentre> costCentres() {
        return Rows.of(2, COST_CENTRES).rows().stream()
                .map(row -> new SampleCostCentre(row.get(0), row.get(1)))
                .toList();
    }
}
