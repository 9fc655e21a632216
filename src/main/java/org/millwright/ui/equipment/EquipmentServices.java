package org.millwright.ui.equipment;

import java.util.Locale;
import java.util.function.Supplier;
import org.millwright.attachment.app.RecordFiles;
import org.millwright.audit.app.AuditQueries;
import org.millwright.cost.app.CostCentres;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.exchange.app.EquipmentExport;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.plant.Plant;
import org.millwright.site.PlantProfile;
import org.millwright.ui.equipment.meters.MeterServices;
import org.millwright.ui.files.FileDesk;
import org.millwright.workorder.app.WorkOrderQueries;

/// What the equipment screen asks and does.
///
/// @param currency the plant's, such as EUR; asked in the background
public record EquipmentServices(
        EquipmentQueries queries,
        EquipmentRegister register,
        EquipmentExport export,
        CostCentres costCentres,
        CostLedger costs,
        WorkOrderQueries workOrders,
        MeterServices meters,
        InspectionQueries inspections,
        AuditQueries audit,
        RecordFiles files,
        FileDesk desk,
        Supplier<String> currency) {

    /// @param locale tells the currency while the plant has not named its own
    public static EquipmentServices of(Plant plant, Locale locale, FileDesk desk) {
        return new EquipmentServices(
                plant.equipment(),
                plant.equipmentRegister(),
                plant.equipmentExport(),
                plant.costCentres(),
                plant.costs(),
                plant.workOrderQueries(),
                MeterServices.of(plant),
                plant.inspections(),
                plant.audit(),
                plant.equipmentFiles(),
                desk,
                () -> plant.site()
                        .read(PlantProfile.unsaved("", locale, plant.store().zone()))
                        .currency());
    }
}
