package org.millwright.cost.app;

import java.util.List;
import java.util.Optional;
import org.millwright.cost.CostCentre;
import org.millwright.cost.store.CostCentreStore;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// The plant's cost centres.
public final class CostCentres {

    private static final Op ADD = new Op("cost.add-centre");
    private static final int CODE_LENGTH = 30;
    private static final int NAME_LENGTH = 120;

    private final Store store;
    private final CostCentreStore centres = new CostCentreStore();

    public CostCentres(Store store) {
        this.store = store;
    }

    public Outcome<Long> add(String code, String name) {
        return store.transact(ADD, tx -> addIn(tx, code, name));
    }

    public Outcome<Long> addIn(Tx tx, String code, String name) {
        return new Checks()
                .text("code", code, CODE_LENGTH)
                .text("name", name, NAME_LENGTH)
                .require(centres.byCode(tx.dsl(), code) == null, "code", "cost.centre-exists", code)
                .then(() -> Outcome.done(centres.insert(tx, code.strip(), name.strip())));
    }

    public List<CostCentre> all() {
        return store.read(centres::all);
    }

    public Optional<CostCentre> byCodeIn(Tx tx, String code) {
        return Optional.ofNullable(centres.byCode(tx.dsl(), code));
    }
}
