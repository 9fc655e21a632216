package org.millwright.sample.app;

import org.millwright.cost.app.CostCentres;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.inspection.app.RoundRegister;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.inspection.app.RoundSigning;
import org.millwright.kernel.ListRequest;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.maintenance.app.PlanGeneration;
import org.millwright.maintenance.app.PlanRegister;
import org.millwright.meter.app.MeterReadings;
import org.millwright.meter.app.MeterRegister;
import org.millwright.people.app.PeopleQueries;
import org.millwright.people.app.PeopleRegister;
import org.millwright.site.app.SiteProfile;
import org.millwright.stock.app.PartRegister;
import org.millwright.stock.app.StockLedger;
import org.millwright.stock.app.StockQueries;
import org.millwright.stock.app.Storerooms;
import org.millwright.workorder.app.WorkOrderLabour;
import org.millwright.workorder.app.WorkOrderParts;
import org.millwright.workorder.app.WorkOrders;

/// What the sample is made with: the same use cases that screens and the command line call.
public record SampleUseCases(
        SiteProfile site,
        CostCentres costCentres,
        CostLedger costs,
        PeopleRegister people,
        PeopleQueries peopleQueries,
        EquipmentRegister equipment,
        EquipmentQueries equipmentQueries,
        MeterRegister meters,
        MeterReadings meterReadings,
        Storerooms storerooms,
        PartRegister parts,
        StockLedger stock,
        StockQueries stockQueries,
        WorkOrders workOrders,
        WorkOrderLabour labour,
        WorkOrderParts workOrderParts,
        RoundRegister rounds,
        RoundRuns runs,
        RoundSigning signing,
        InspectionQueries inspections,
        PlanRegister plans,
        PlanFamilies planFamilies,
        PlanGeneration planGeneration) {

    /// Whether nobody has entered anything yet that the sample would stand beside or collide with.
    boolean plantIsEmpty() {
        return equipmentQueries.count(ListRequest.ALL) == 0
                && stockQueries.count(ListRequest.ALL) == 0
                && peopleQueries.ids(ListRequest.ALL).length == 0
                && costCentres.all().isEmpty()
                && storerooms.all().isEmpty();
    }
}
