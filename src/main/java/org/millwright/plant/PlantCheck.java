package org.millwright.plant;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.attachment.app.AttachmentCheck;
import org.millwright.audit.app.AuditCheck;
import org.millwright.cost.app.CostCheck;
import org.millwright.equipment.app.EquipmentCheck;
import org.millwright.inspection.app.RunCheck;
import org.millwright.maintenance.app.PlanCheck;
import org.millwright.meter.app.MeterCheck;
import org.millwright.platform.db.IntegrityCheck;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreCheck;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.stock.app.StockCheck;
import org.millwright.workorder.app.WorkOrderCheck;

/// Asks every part of the program whether what it promises of its records holds.
public final class PlantCheck {

    private static final List<StoreCheck> CHECKS = List.of(
            new IntegrityCheck(),
            new EquipmentCheck(),
            new MeterCheck(),
            new StockCheck(),
            new WorkOrderCheck(),
            new AttachmentCheck(),
            new RunCheck(),
            new PlanCheck(),
            new CostCheck(),
            new AuditCheck());

    private final Store store;

    public PlantCheck(Store store) {
        this.store = store;
    }

    /// Reads everything as it was at one moment, while others go on working.
    public CheckReport run() {
        return store.snapshot(PlantCheck::check);
    }

    static CheckReport check(DSLContext dsl) {
        return new CheckReport(
                Fingerprint.rows(dsl),
                CHECKS.stream().flatMap(check -> check.check(dsl).stream()).toList());
    }
}
