package org.millwright.sample;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which families of parts are used on which classes of equipment: those that its faults and its preventive work name,
/// and those of the table below.
final class PartUse {

    // family | classes
    private static final String ALSO = """
        BRA | SRV,PMP,CAP,SEA,FIL
        BRT | FLT,WSH,PAL
        BRN | LAB,CAP,RIN
        BRG | CNV,FAN,BLW,PCV,AHU,CRW
        BRY | PCV,WSH,DEP,WRP
        QRG | FIL,RIN,CIP
        OSL | PMP,CNV,WSH
        ORG | FIL,MIX,CIP,TNK
        MSL | MIX,CIP,CRW
        VBT | CTW,CMP,CRW
        FBT | PAC,CHK
        GBX | GMO
        FST | CNV,PAC,LAB,TNK,PCV
        HOS | TNK,CIP,DOS
        IMP | PMP
        CHV | PMP,DOS,CIP
        BAL | PMP,CMP,BOI
        PRG | PMP,CMP,ROU,BOI
        PRH | DOS
        FLS | FIL,FPA
        MEM | ROU
        CDR | CMP,DRY
        STM | BOI,CHL,HEX,CIP
        SPT | FIL,CMP,CIP
        SLV | TNK,MIX
        SPX | CNV,LAB,DEP,UNP,PCV
        SPH | LAB,PAC,PAL,DEP
        RFL | CNV,PAC,PAL
        ENC | SRV,LAB
        CBL | CNV,LAB,PAC,FIL
        MOT | GMO,PMT,FAN
        SMT | SRV
        CON | PLC,CMP,CHL
        MPS | PLC,GMO
        FUS | PLC,HTZ
        RLY | PLC,DEP
        SSW | PAL,DEP,CRW,WRP
        PBT | PLC,CNV
        CYL | PAC,PAL,FHI,CRW
        CYK | PCV,PAC
        PNF | VLV,PAC,UNP
        TUB | VLV,UNP,PAL
        FRL | VLV,BLM
        WHL | PCV
        SWR | FIL,CAP
        CRN | CAP
        BFV | TNK,COV,CIP
        SCD | CIP,DOS
        GRS | PMP,FIL,CMT
        OIL | GMO,HYD,CMP,BLW
        SFM | MIX,CIP
        VFU | VFD
        """;

    private static final Map<String, Set<String>> CLASSES = read();

    private PartUse() {}

    /// The codes of the classes that a family fits.
    static List<String> classes(String family) {
        return List.copyOf(CLASSES.getOrDefault(family, Set.of()));
    }

    private static Map<String, Set<String>> read() {
        var classes = new HashMap<String, Set<String>>();
        for (var type : ClassCatalogue.all()) {
            for (var fault : FaultCatalogue.of(type.code())) {
                add(classes, fault.part(), type.code());
            }
        }
        for (var template : PlanCatalogue.all()) {
            add(classes, template.part(), template.classCode());
        }
        for (List<String> row : Rows.of(2, ALSO).rows()) {
            for (String code : Rows.list(row.get(1))) {
                add(classes, row.get(0), code);
            }
        }
        return classes;
    }

    private static void add(Map<String, Set<String>> classes, String family, String code) {
        if (!family.isEmpty()) {
            classes.computeIfAbsent(family, key -> new LinkedHashSet<>()).add(code);
        }
    }
}
