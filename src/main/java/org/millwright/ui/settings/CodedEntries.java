package org.millwright.ui.settings;

import java.util.List;
import java.util.Optional;
import org.millwright.cost.CostCentre;
import org.millwright.cost.app.CostCentres;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.stock.Storeroom;
import org.millwright.stock.app.Storerooms;

/// One of the plant's short lists whose entries are a code and a name.
interface CodedEntries {

    /// @param uses how many records belong to it
    record Entry(long id, int version, String code, String name, int uses) {}

    /// @param request sorts by `code`, `name` and {@link #usesKey}
    long[] ids(ListRequest request);

    List<Entry> rows(long[] ids);

    /// The sort key of the number of records that belong to an entry.
    String usesKey();

    Outcome<Long> add(String code, String name);

    Outcome<Long> change(Entry seen, String code, String name);

    default Optional<Entry> row(long id) {
        return rows(new long[] {id}).stream().findFirst();
    }

    static CodedEntries of(CostCentres centres) {
        return new CodedEntries() {
            @Override
            public long[] ids(ListRequest request) {
                return centres.ids(request);
            }

            @Override
            public List<Entry> rows(long[] ids) {
                return centres.rows(ids).stream().map(this::entry).toList();
            }

            private Entry entry(CostCentre.Row row) {
                return new Entry(row.id(), row.version(), row.code(), row.name(), row.equipment());
            }

            @Override
            public String usesKey() {
                return "equipment";
            }

            @Override
            public Outcome<Long> add(String code, String name) {
                return centres.add(code, name);
            }

            @Override
            public Outcome<Long> change(Entry seen, String code, String name) {
                return centres.change(seen.id(), seen.version(), code, name);
            }
        };
    }

    static CodedEntries of(Storerooms storerooms) {
        return new CodedEntries() {
            @Override
            public long[] ids(ListRequest request) {
                return storerooms.ids(request);
            }

            @Override
            public List<Entry> rows(long[] ids) {
                return storerooms.rows(ids).stream().map(this::entry).toList();
            }

            private Entry entry(Storeroom.Row row) {
                return new Entry(row.id(), row.version(), row.code(), row.name(), row.parts());
            }

            @Override
            public String usesKey() {
                return "parts";
            }

            @Override
            public Outcome<Long> add(String code, String name) {
                return storerooms.add(code, name);
            }

            @Override
            public Outcome<Long> change(Entry seen, String code, String name) {
                return storerooms.change(seen.id(), seen.version(), code, name);
            }
        };
    }
}
