package org.millwright.stock.app;

import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.stock.Storeroom;
import org.millwright.stock.store.StoreroomStore;

/// The plant's storerooms.
public final class Storerooms {

    private static final Op ADD = new Op("stock.add-storeroom");
    private static final int CODE_LENGTH = 30;
    private static final int NAME_LENGTH = 120;

    private final Store store;
    private final StoreroomStore storerooms = new StoreroomStore();

    public Storerooms(Store store) {
        this.store = store;
    }

    public Outcome<Long> add(String code, String name) {
        return store.transact(ADD, tx -> addIn(tx, code, name));
    }

    public Outcome<Long> addIn(Tx tx, String code, String name) {
        return new Checks()
                .text("code", code, CODE_LENGTH)
                .text("name", name, NAME_LENGTH)
                .require(
                        storerooms.byCode(tx.dsl(), code.strip()) == null,
                        "code",
                        "stock.storeroom-exists",
                        code.strip())
                .then(() -> Outcome.done(storerooms.insert(tx, code.strip(), name.strip())));
    }

    public List<Storeroom> all() {
        return store.read(storerooms::all);
    }

    public Optional<Storeroom> byCode(String code) {
        return store.read(dsl -> Optional.ofNullable(storerooms.byCode(dsl, code.strip())));
    }
}
