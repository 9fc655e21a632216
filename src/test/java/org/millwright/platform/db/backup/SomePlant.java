package org.millwright.platform.db.backup;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.util.List;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.FileStore;

/// A plant with a few records for the tests of backups.
final class SomePlant {

    private SomePlant() {}

    static void add(Store store, String code, String name) {
        store.transact(new Op("test.add"), tx -> {
                    var centre = tx.create(COST_CENTRE);
                    centre.setCode(code).setName(name);
                    tx.insert(centre);
                    tx.number("work_order");
                    return Outcome.done(centre.getId());
                })
                .orThrow();
    }

    static List<String> names(Store store) {
        return store.read(dsl -> dsl.fetchValues(COST_CENTRE.NAME));
    }

    static FileStore file(java.nio.file.Path file) {
        return (FileStore) StoreLocation.parse(file.toString()).orThrow();
    }
}
