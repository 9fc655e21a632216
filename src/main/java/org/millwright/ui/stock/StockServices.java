package org.millwright.ui.stock;

import java.util.Locale;
import java.util.function.Supplier;
import org.millwright.attachment.app.RecordFiles;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.plant.Plant;
import org.millwright.site.PlantProfile;
import org.millwright.stock.app.PartRegister;
import org.millwright.stock.app.StockLedger;
import org.millwright.stock.app.StockQueries;
import org.millwright.stock.app.StockSheets;
import org.millwright.stock.app.Storerooms;
import org.millwright.ui.files.FileDesk;
import org.millwright.workorder.app.WorkOrderParts;
import org.millwright.workorder.app.WorkOrderQueries;

/// What the screens of the storeroom ask and do.
///
/// @param currency the plant's, such as EUR; asked in the background
public record StockServices(
        StockQueries queries,
        PartRegister register,
        StockLedger ledger,
        StockSheets sheets,
        Storerooms storerooms,
        EquipmentQueries equipment,
        WorkOrderQueries workOrders,
        WorkOrderParts workOrderParts,
        RecordFiles files,
        FileDesk desk,
        Supplier<String> currency) {

    /// @param locale its country tells the currency of a plant that has named none
    public static StockServices of(Plant plant, Locale locale, FileDesk desk) {
        PlantProfile unsaved = PlantProfile.unsaved("", locale, plant.store().zone());
        return new StockServices(
                plant.stock(),
                plant.partRegister(),
                plant.stockLedger(),
                plant.stockSheets(),
                plant.storerooms(),
                plant.equipment(),
                plant.workOrderQueries(),
                plant.workOrderParts(),
                plant.partFiles(),
                desk,
                () -> plant.site().read(unsaved).currency());
    }
}
