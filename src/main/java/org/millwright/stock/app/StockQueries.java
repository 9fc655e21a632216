package org.millwright.stock.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Store;
import org.millwright.platform.names.LiveNames;
import org.millwright.stock.AlertRow;
import org.millwright.stock.MovementRow;
import org.millwright.stock.PartDetail;
import org.millwright.stock.PartRow;
import org.millwright.stock.ReorderCandidate;
import org.millwright.stock.ReorderGroup;
import org.millwright.stock.store.MovementReader;
import org.millwright.stock.store.PartNameReader;
import org.millwright.stock.store.PartReader;
import org.millwright.stock.store.PartStore;
import org.millwright.stock.store.ShortageReader;

/// What screens and other features ask about parts and their stock.
public final class StockQueries {

    private final Store store;
    private final LiveNames names;
    private final PartReader parts = new PartReader();
    private final PartStore partStore = new PartStore();
    private final MovementReader movements = new MovementReader();
    private final ShortageReader shortages = new ShortageReader();

    public StockQueries(Store store) {
        this.store = store;
        this.names = new LiveNames(PartNameReader.TEXTS, false, Set.of("part"), new PartNameReader(store));
    }

    /// The ids that the list of parts shows, in its order. Filters: `active` (`true`, `false`), `low` (`true`: a
    /// storeroom holds no more than its minimum), `storeroom` (an id), `criticality`.
    public long[] ids(ListRequest request) {
        return store.read(dsl -> parts.ids(dsl, request));
    }

    /// The first of {@link #ids}, at once; fewer than asked for are all there are.
    public long[] head(ListRequest request, int most) {
        return store.read(dsl -> parts.head(dsl, request, most));
    }

    public List<PartRow> rows(long[] ids) {
        return store.read(dsl -> parts.rows(dsl, ids));
    }

    public int count(ListRequest request) {
        return store.read(dsl -> parts.count(dsl, request));
    }

    /// What search while typing looks through, once somebody has loaded it.
    public LiveNames names() {
        return names;
    }

    /// Parts in use for pickers and the palette; numbers that begin with the text come first.
    public List<PartRow> search(String text, int most) {
        return names.find(text, most).map(this::rows).orElseGet(() -> store.read(dsl -> parts.search(dsl, text, most)));
    }

    public Optional<PartDetail> detail(long partId) {
        return store.read(dsl -> Optional.ofNullable(parts.detail(dsl, partId)));
    }

    public Optional<Long> idOfNo(String partNo) {
        return store.read(dsl -> Optional.ofNullable(partStore.idOfNo(dsl, partNo.strip())));
    }

    /// The ids of all parts, by their numbers.
    public Map<String, Long> idsByNo(DSLContext dsl) {
        return partStore.idsByNo(dsl);
    }

    /// The suppliers that parts name.
    public List<String> suppliers() {
        return store.read(parts::suppliers);
    }

    /// The ids of movements, the newest first. Filters: `part`, `storeroom`, `workOrder`, `equipment` (ids), `kind`,
    /// `from`, `to` (ISO dates, both included).
    public long[] movementIds(ListRequest request) {
        return store.read(dsl -> movements.ids(dsl, request));
    }

    /// The first of {@link #movementIds}, at once; fewer than asked for are all there are.
    public long[] movementHead(ListRequest request, int most) {
        return store.read(dsl -> movements.head(dsl, request, most));
    }

    public List<MovementRow> movementRows(long[] ids) {
        return store.read(dsl -> movements.rows(dsl, ids));
    }

    public int countAlerts() {
        return store.read(shortages::countAlerts);
    }

    /// The alerts that stand, the newest first; a large plant has thousands.
    public long[] alertIds() {
        return store.read(shortages::alertIds);
    }

    public List<AlertRow> alertRows(long... ids) {
        return store.read(dsl -> shortages.alertRows(dsl, ids));
    }

    /// What to order again and why, by supplier, as of today.
    public List<ReorderGroup> reorder() {
        List<ReorderCandidate> candidates = store.read(shortages::candidates);
        LocalDate today = store.today();
        return ReorderGroup.bySupplier(candidates.stream()
                .flatMap(candidate -> candidate.propose(today).stream())
                .toList());
    }

    /// How many lines {@link #reorder} has, counted without making them.
    public int countToReorder() {
        return store.read(shortages::countCandidates);
    }
}
