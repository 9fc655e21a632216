package org.millwright.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millwright.equipment.Criticality;

/// The classes of machines and components of a bottling plant. Makers and models are invented.
final class ClassCatalogue {

    /// @param cost what a new one costs
    /// @param faults how often it fails beside the others, 1 for a well-kept machine
    /// @param components the codes of the component classes that it is built of
    /// @param makers each as "maker:model", `#` standing for a digit
    record EquipmentClass(
            String code,
            String name,
            Criticality criticality,
            int cost,
            double faults,
            List<String> components,
            List<String> makers) {}

    // code | name | criticality | cost | faults | components | makers
    private static final String PACKAGING = """
        BLM | Stretch blow moulder | A | 980000 | 6.0 | PLC,VLV,CHU,HTZ,SRV | Pivelle:Formax ##,Brauvanta:SBX-1#
        ACV | Air conveyor | B | 38000 | 0.8 | FAN | Tindrake:AeroLine #00
        RIN | Bottle rinser | B | 210000 | 1.8 | GMO,VLV | Quellmark:Puris ##,Brauvanta:RN-##
        FIL | Rotary filler | A | 1350000 | 8.0 | GMO,VFD,PLC,VLV,CLU | Quellmark:Volumat VF-1##,Pivelle:Isobar 1##
        CAP | Capper | A | 265000 | 4.0 | SRV,VLV,CLU | Orbessa:TurnoCap ##,Quellmark:CS-##
        SEA | Can seamer | A | 540000 | 4.0 | GMO,CLU,VLV | Orbessa:SeamStar ##
        FHI | Fill level inspector | B | 74000 | 1.6 | - | Lumidex:Checkline 4##
        EBI | Empty bottle inspector | A | 310000 | 2.2 | SRV,PLC | Lumidex:ClearScan ##
        WSH | Bottle washer | A | 890000 | 5.0 | GMO,VFD,PLC,CLU | Halvorsund:Lavator DE-##
        DEP | Depalletiser | B | 320000 | 2.6 | SRV,VFD,VLV | Castlerigg:DP-#00
        UNP | Bottle unpacker | B | 240000 | 2.4 | SRV,VLV,VAC | Castlerigg:UP-##
        PST | Tunnel pasteuriser | A | 760000 | 2.6 | GMO,PLC,VLV | Halvorsund:Pastoral #00
        LAB | Labeller | A | 420000 | 5.5 | SRV,PLC,VAC | Veltrona:Rolltak ##,Veltrona:Coldglue C#
        DAT | Date coder | B | 14500 | 2.0 | - | Kestmoor:InkMark 9#0,Kestmoor:LaserMark 3#
        PAC | Packer | A | 390000 | 4.5 | SRV,PLC,VLV,VFD | Castlerigg:MultiPack ##,Veltrona:ShrinkPro #0
        HND | Handle applicator | C | 128000 | 1.6 | SRV | Veltrona:HA-##
        PAL | Palletiser | A | 460000 | 4.5 | SRV,PLC,VLV,GMO | Castlerigg:LoadStar ##0,Marnholt:PX-4##
        WRP | Pallet wrapper | B | 118000 | 2.4 | GMO,VFD | Marnholt:RingWrap ##
        CNV | Bottle conveyor | B | 26000 | 1.0 | GMO | Tindrake:FlexiLine #0,Tindrake:MatTop 8##
        PCV | Pallet conveyor | B | 31000 | 0.8 | GMO | Marnholt:RC-1##
        CRW | Crate washer | B | 165000 | 1.8 | GMO,VLV | Halvorsund:Kastenlav #0
        MIX | Blender and carbonator | A | 610000 | 2.8 | PLC,VLV,PMT | Quellmark:BlendTec ##
        CHK | Checkweigher | C | 36000 | 0.9 | - | Lumidex:Ponder #0
        """;

    private static final String PROCESS = """
        PMP | Process pump | B | 7800 | 0.9 | PMT | Hydrelle:CNP 65-2##,Hydrelle:Sanipro ##
        TNK | Process tank | B | 64000 | 0.4 | - | Benvetti:VT-##00
        DOS | Dosing unit | B | 9200 | 1.2 | - | Hydrelle:DosaTwin #
        HEX | Plate heat exchanger | B | 41000 | 0.5 | - | Benvetti:PlateX ##
        FPA | Flash pasteuriser | A | 520000 | 2.0 | PLC,VLV,PMT | Benvetti:Flashline ##
        SFL | Sand filter | B | 34000 | 0.4 | - | Aquadorn:SF-1#00
        ACF | Activated carbon filter | B | 46000 | 0.4 | - | Aquadorn:AC-1#00
        ROU | Reverse osmosis unit | A | 285000 | 1.4 | PLC,PMT | Aquadorn:Permeo ##
        UVS | UV disinfection unit | B | 18500 | 0.8 | - | Aquadorn:Lux 2##
        CIP | CIP skid | A | 240000 | 2.2 | PLC,VLV,PMT | Benvetti:Cleanmaster #
        BOI | Steam boiler | A | 310000 | 2.0 | BRN,PMT | Ruhrdal:DK 4#00
        CMP | Air compressor | A | 145000 | 2.2 | CMT,FAN | Skarlund:SRX 1#0,Skarlund:HP-40 #
        DRY | Compressed air dryer | B | 32000 | 0.8 | - | Skarlund:CoolDry ##
        CHL | Chiller | A | 230000 | 1.6 | CMT,PLC | Nordfrost:AmCool #00
        CTW | Cooling tower | B | 88000 | 0.9 | FAN,PMT | Nordfrost:CT-2##
        COV | CO2 vaporiser | A | 54000 | 0.6 | - | Nordfrost:CarboVap #0
        BLW | Aeration blower | B | 27000 | 1.0 | CMT | Skarlund:Lobex ##
        FLT | Forklift truck | C | 36000 | 1.6 | TRB | Drumlock:E-Lift 2#
        DCK | Dock leveller | C | 11500 | 0.7 | HYD | Drumlock:DL-6#
        CHG | Battery charger | C | 4200 | 0.4 | - | Drumlock:Ampero ##
        AHU | Air handling unit | C | 48000 | 0.7 | FAN | Nordfrost:AirBox ##
        DOR | High-speed door | C | 9800 | 1.1 | - | Drumlock:Rapida #0
        """;

    private static final String COMPONENTS = """
        GMO | Gearmotor | B | 1900 | 1.0 | - | Ruhrdal:KAZ 7#,Ruhrdal:SAF 6#
        VFD | Frequency converter | B | 2200 | 0.8 | - | Stromfeld:VX-#5,Stromfeld:VX-1#
        PLC | Control cabinet | A | 24000 | 0.7 | - | Stromfeld:CX-9##
        VLV | Valve terminal | B | 2600 | 0.8 | - | Pneustra:VT-1#
        CLU | Central lubrication unit | B | 3100 | 0.7 | - | Lubrigo:MX-#
        SRV | Servo axis | A | 5400 | 0.8 | - | Stromfeld:SV-##0
        VAC | Vacuum pump | B | 4300 | 0.9 | - | Skarlund:RV-##
        PMT | Pump motor | B | 1600 | 0.6 | - | Ruhrdal:DM 132-#
        CMT | Compressor motor | A | 12500 | 0.5 | - | Ruhrdal:DM 280-#
        FAN | Fan unit | B | 2100 | 0.7 | - | Nordfrost:RF-4##
        CHU | Mould cooling unit | B | 18500 | 0.7 | - | Nordfrost:MoldCool #
        HTZ | Infrared oven | A | 52000 | 1.2 | - | Pivelle:HeatBank #
        BRN | Burner | A | 28000 | 0.9 | - | Ruhrdal:GB-4#
        HYD | Hydraulic power pack | C | 1900 | 0.6 | - | Drumlock:HP-#
        TRB | Traction battery | C | 6400 | 0.6 | - | Drumlock:48V-6##
        """;

    private static final Map<String, EquipmentClass> ALL = read();

    private ClassCatalogue() {}

    static EquipmentClass named(String code) {
        EquipmentClass found = ALL.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no class " + code);
        }
        return found;
    }

    static List<EquipmentClass> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<String, EquipmentClass> read() {
        var classes = new LinkedHashMap<String, EquipmentClass>();
        for (List<String> row : Rows.of(7, PACKAGING, PROCESS, COMPONENTS).rows()) {
            var read = new EquipmentClass(
                    row.get(0),
                    row.get(1),
                    Criticality.valueOf(row.get(2)),
                    Integer.parseInt(row.get(3)),
                    Double.parseDouble(row.get(4)),
                    Rows.list(row.get(5)),
                    Rows.list(row.get(6)));
            classes.put(read.code(), read);
        }
        return classes;
    }
}
