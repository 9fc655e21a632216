package org.millwright.workorder.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.kernel.ListRequest;
import org.millwright.people.PersonRow;
import org.millwright.people.app.PeopleQueries;
import org.millwright.platform.db.Store;
import org.millwright.platform.names.LiveNames;
import org.millwright.workorder.WorkOrderCounts;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderRow;
import org.millwright.workorder.WorkOrderView;
import org.millwright.workorder.store.WorkOrderDetailReader;
import org.millwright.workorder.store.WorkOrderNameReader;
import org.millwright.workorder.store.WorkOrderReader;

/// What screens and other features ask about work orders.
public final class WorkOrderQueries {

    private final Store store;
    private final EquipmentQueries equipment;
    private final PeopleQueries people;
    private final LiveNames names;
    private final WorkOrderDetailReader details = new WorkOrderDetailReader();

    public WorkOrderQueries(Store store, EquipmentQueries equipment, PeopleQueries people) {
        this.store = store;
        this.equipment = equipment;
        this.people = people;
        this.names = new LiveNames(
                WorkOrderNameReader.TEXTS, true, WorkOrderNameReader.KINDS, new WorkOrderNameReader(store));
    }

    /// The ids that the list shows, in its order; the filters are those of {@link WorkOrderReader}.
    public long[] ids(ListRequest request) {
        return store.read(list(request));
    }

    /// The first of {@link #ids}, at once; fewer than asked for are all there are.
    public long[] head(ListRequest request, int most) {
        var reader = reader(request);
        Optional<long[]> named = named(request);
        return store.read(dsl -> named.map(found -> reader.headAmong(dsl, request, most, found))
                .orElseGet(() -> reader.head(dsl, request, most)));
    }

    /// Reads {@link #ids}.
    Function<DSLContext, long[]> list(ListRequest request) {
        var reader = reader(request);
        Optional<long[]> named = named(request);
        return dsl ->
                named.map(found -> reader.idsAmong(dsl, request, found)).orElseGet(() -> reader.ids(dsl, request));
    }

    /// What has the request's words, where the names are in memory: a hundred times quicker than the store's answer.
    private Optional<long[]> named(ListRequest request) {
        return names.find(request.text(), Integer.MAX_VALUE);
    }

    public int count(ListRequest request) {
        var reader = reader(request);
        return store.read(dsl -> reader.count(dsl, request));
    }

    public List<WorkOrderRow> rows(long[] ids) {
        return store.read(dsl -> WorkOrderReader.rows(dsl, ids));
    }

    /// How many each quick filter shows.
    public WorkOrderCounts counts() {
        var reader = reader();
        return store.read(reader::counts);
    }

    /// What search while typing looks through, once somebody has loaded it.
    public LiveNames names() {
        return names;
    }

    /// For the palette: the number that was typed first.
    public List<WorkOrderRow> search(String text, int most) {
        return names.find(text, most)
                .map(ids -> store.read(dsl -> WorkOrderReader.found(dsl, text, ids, most)))
                .orElseGet(() -> store.read(dsl -> WorkOrderReader.search(dsl, text, most)));
    }

    public Optional<WorkOrderDetail> detail(long id) {
        return store.read(dsl -> Optional.ofNullable(details.detail(dsl, id)))
                .map(found -> equipment
                        .detail(found.order().fields().equipmentId())
                        .map(machine -> found.withPath(machine.path()))
                        .orElse(found));
    }

    /// The work order whose number people typed: `WO-000123`, `123`.
    public OptionalLong idOf(String typedNumber) {
        return store.read(dsl -> WorkOrderReader.idOf(dsl, typedNumber));
    }

    /// Who sits here matters for one's own work alone.
    private WorkOrderReader reader(ListRequest request) {
        return request.filter("view").equals(WorkOrderView.MINE.key())
                ? reader()
                : new WorkOrderReader(store.today(), null);
    }

    private WorkOrderReader reader() {
        return new WorkOrderReader(store.today(), people.me().map(PersonRow::id).orElse(null));
    }
}
