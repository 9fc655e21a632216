package org.millwright.stock.app;

import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Checks;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.stock.Storeroom;
import org.millwright.stock.store.StoreroomStore;

/// The plant's storerooms.
public final class Storerooms {

    private static final Op ADD = new Op("stock.add-storeroom");
    private static final Op CHANGE = new Op("stock.change-storeroom");
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
        return checked(tx, code, name, 0).then(() -> Outcome.done(storerooms.insert(tx, code.strip(), name.strip())));
    }

    /// Another code or name; what lies in it and what was moved there stays.
    ///
    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, String code, String name) {
        return store.transact(
                CHANGE,
                tx -> checked(tx, code, name, id).then(() -> {
                    storerooms.update(tx, id, seenVersion, code.strip(), name.strip());
                    return Outcome.done(id);
                }));
    }

    private Checks checked(Tx tx, String code, String name, long self) {
        Storeroom holder = storerooms.byCode(tx.dsl(), code.strip());
        return new Checks()
                .text("code", code, CODE_LENGTH)
                .text("name", name, NAME_LENGTH)
                .require(holder == null || holder.id() == self, "code", "stock.storeroom-exists", code.strip());
    }

    /// The ids that a list shows, in its order; it sorts by `code`, `name` and `parts`.
    public long[] ids(ListRequest request) {
        return store.read(dsl -> storerooms.ids(dsl, request));
    }

    public List<Storeroom.Row> rows(long[] ids) {
        return store.read(dsl -> storerooms.rows(dsl, ids));
    }

    public List<Storeroom> all() {
        return store.read(storerooms::all);
    }

    public Optional<Storeroom> byCode(String code) {
        return store.read(dsl -> Optional.ofNullable(storerooms.byCode(dsl, code.strip())));
    }
}
