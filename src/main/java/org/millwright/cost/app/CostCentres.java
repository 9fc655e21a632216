package org.millwright.cost.app;

import java.util.List;
import java.util.Optional;
import org.millwright.cost.CostCentre;
import org.millwright.cost.store.CostCentreStore;
import org.millwright.kernel.Checks;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// The plant's cost centres.
public final class CostCentres {

    private static final Op ADD = new Op("cost.add-centre");
    private static final Op CHANGE = new Op("cost.change-centre");
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
        return checked(tx, code, name, 0).then(() -> Outcome.done(centres.insert(tx, code.strip(), name.strip())));
    }

    /// Another code or name. What was booked on the cost centre stays on it.
    ///
    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, String code, String name) {
        return store.transact(
                CHANGE,
                tx -> checked(tx, code, name, id).then(() -> {
                    centres.update(tx, id, seenVersion, code.strip(), name.strip());
                    return Outcome.done(id);
                }));
    }

    private Checks checked(Tx tx, String code, String name, long self) {
        CostCentre holder = centres.byCode(tx.dsl(), code.strip());
        return new Checks()
                .text("code", code, CostCentre.CODE_LENGTH)
                .text("name", name, NAME_LENGTH)
                .require(holder == null || holder.id() == self, "code", "cost.centre-exists", code.strip());
    }

    /// The ids that a list shows, in its order; it sorts by `code`, `name` and `equipment`.
    public long[] ids(ListRequest request) {
        return store.read(dsl -> centres.ids(dsl, request));
    }

    public List<CostCentre.Row> rows(long[] ids) {
        return store.read(dsl -> centres.rows(dsl, ids));
    }

    public List<CostCentre> all() {
        return store.read(centres::all);
    }

    public List<CostCentre> allIn(Tx tx) {
        return centres.all(tx.dsl());
    }

    public Optional<CostCentre> byCodeIn(Tx tx, String code) {
        return Optional.ofNullable(centres.byCode(tx.dsl(), code));
    }
}
