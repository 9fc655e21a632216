package org.millwright.cost.app;

import java.util.List;
import java.util.Map;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostEntry;
import org.millwright.cost.CostEntryRow;
import org.millwright.cost.store.CostEntryStore;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// The cost ledger: work and issues post to it inside their own transactions; lists and reports read it.
///
/// Its lists and sums take the filters `from`, `to` (ISO dates, both included), `workOrder`, `equipment`,
/// `costCentre` (ids), `under` (an id: the equipment and all that stands below it) and `category`.
public final class CostLedger {

    private final Store store;
    private final CostEntryStore entries = new CostEntryStore();

    public CostLedger(Store store) {
        this.store = store;
    }

    /// @return the entry's id
    public long postIn(Tx tx, CostEntry entry) {
        return entries.insert(tx, entry);
    }

    /// As {@link #postIn}, for very many that others posted.
    public void loadIn(HistoryLoad history, CostEntry entry) {
        entries.load(history, entry);
    }

    public long[] ids(ListRequest request) {
        return store.read(dsl -> entries.ids(dsl, request));
    }

    public List<CostEntryRow> rows(long[] ids) {
        return store.read(dsl -> entries.rows(dsl, ids));
    }

    /// The sums by category, categories without entries left out; the request's text does not count.
    public Map<CostCategory, Money> totals(ListRequest request) {
        return store.read(dsl -> entries.totals(dsl, request));
    }
}
