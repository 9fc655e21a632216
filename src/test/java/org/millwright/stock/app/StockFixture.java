package org.millwright.stock.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.millwright.cost.CostTarget;
import org.millwright.cost.app.CostCentres;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.StoreFixture;
import org.millwright.stock.IssuePart;
import org.millwright.stock.MovementRow;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockMoved;

/// Two storerooms, a bearing, and a pump that bears its costs at cost centre 4711.
public abstract class StockFixture extends StoreFixture {

    protected PartRegister parts;
    protected StockLedger ledger;
    protected StockQueries queries;
    protected CostLedger costs;
    protected long main;
    protected long shop;
    protected long bearing;
    protected long centre;
    protected long pump;

    @BeforeEach
    protected void aStoreroomWithABearing() {
        costs = new CostLedger(store);
        parts = new PartRegister(store);
        ledger = new StockLedger(store, costs, new EquipmentQueries(store));
        queries = new StockQueries(store);
        var storerooms = new Storerooms(store);
        main = storerooms.add("MAIN", "Main store").orThrow();
        shop = storerooms.add("SHOP", "Workshop").orThrow();
        bearing = parts.add(part("10-0004", "Bearing 6205")).orThrow();
        centre = new CostCentres(store).add("4711", "Filling").orThrow();
        pump = new EquipmentRegister(store).add(machine("P-101", centre)).orThrow();
    }

    protected static PartFields part(String number, String name) {
        return new PartFields(
                number, name, "pcs", PartCriticality.ESSENTIAL, null, null, null, 0, Quantity.of(1), null);
    }

    protected static PartFields part(String number, String name, @Nullable String supplier, int leadDays, int pack) {
        return new PartFields(
                number,
                name,
                "pcs",
                PartCriticality.VITAL,
                "SKF",
                "MK-" + number,
                supplier,
                leadDays,
                Quantity.of(pack),
                null);
    }

    protected static StockLevels levels(int minimum, int maximum) {
        return new StockLevels("A-01", Quantity.of(minimum), Quantity.of(maximum));
    }

    protected Outcome<StockMoved> receive(long part, long room, int quantity, String price) {
        return ledger.receive(ReceivePart.of(part, room, Quantity.of(quantity), Money.of(price)));
    }

    protected Outcome<StockMoved> issue(long part, long room, int quantity, @Nullable CostTarget charge) {
        return ledger.issue(IssuePart.of(part, room, Quantity.of(quantity), charge));
    }

    protected CostTarget toThePump() {
        return new CostTarget(null, pump, null);
    }

    protected List<MovementRow> ledgerOf(long part) {
        long[] ids = queries.movementIds(ListRequest.ALL.withFilter("part", String.valueOf(part)));
        return queries.movementRows(ids);
    }

    protected static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }

    private static EquipmentFields machine(String tag, long costCentre) {
        return new EquipmentFields(
                tag,
                "Feed pump",
                EquipmentKind.MACHINE,
                null,
                null,
                null,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                costCentre,
                null);
    }
}
