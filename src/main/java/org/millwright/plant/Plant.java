package org.millwright.plant;

import java.time.Clock;
import org.millwright.cost.app.CostCentres;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreOpening;
import org.millwright.stock.app.PartRegister;
import org.millwright.stock.app.StockLedger;
import org.millwright.stock.app.StockQueries;
import org.millwright.stock.app.Storerooms;

/// An open plant: its store, and all that can be asked of it and done to it, wired by hand.
/// The desktop and the command line work on the same one.
public record Plant(
        Store store,
        CostCentres costCentres,
        CostLedger costs,
        EquipmentRegister equipmentRegister,
        EquipmentQueries equipment,
        Storerooms storerooms,
        PartRegister partRegister,
        StockLedger stockLedger,
        StockQueries stock)
        implements AutoCloseable {

    public static Outcome<Plant> open(StoreLocation location, Actor actor, Clock clock) {
        return new StoreOpening(actor, clock).open(location).map(Plant::of);
    }

    public static Plant of(Store store) {
        var costs = new CostLedger(store);
        var equipment = new EquipmentQueries(store);
        return new Plant(
                store,
                new CostCentres(store),
                costs,
                new EquipmentRegister(store),
                equipment,
                new Storerooms(store),
                new PartRegister(store),
                new StockLedger(store, costs, equipment),
                new StockQueries(store));
    }

    @Override
    public void close() {
        store.close();
    }
}
