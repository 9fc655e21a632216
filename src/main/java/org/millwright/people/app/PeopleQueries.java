package org.millwright.people.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.ListRequest;
import org.millwright.people.KnownPerson;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonRow;
import org.millwright.people.store.PeopleReader;
import org.millwright.people.store.PeopleStore;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// What screens and other features ask about people.
public final class PeopleQueries {

    private final Store store;
    private final PeopleReader reader = new PeopleReader();
    private final PeopleStore people = new PeopleStore();

    public PeopleQueries(Store store) {
        this.store = store;
    }

    /// The ids that the list shows, in its order; the filters are those of {@link PeopleReader}.
    public long[] ids(ListRequest request) {
        return store.read(dsl -> reader.ids(dsl, request));
    }

    public List<PersonRow> rows(long[] ids) {
        return store.read(dsl -> reader.rows(dsl, ids, store.today()));
    }

    /// Everybody who works here, by name.
    public List<PersonRow> active() {
        return search("", Integer.MAX_VALUE);
    }

    public List<PersonRow> search(String text, int most) {
        return store.read(dsl -> reader.search(dsl, text, most, store.today()));
    }

    public Optional<PersonRow> row(long id) {
        return store.read(dsl -> Optional.ofNullable(reader.row(dsl, id, store.today())));
    }

    /// Who sits at this desk, when the person's name or code is the name that the audit trail writes.
    public Optional<PersonRow> me() {
        return store.read(
                dsl -> Optional.ofNullable(reader.named(dsl, store.actor().name(), store.today())));
    }

    public Optional<Long> idOfCode(String code) {
        return store.read(dsl -> Optional.ofNullable(people.idOfCode(dsl, code)));
    }

    public List<LabourRate> rates(long personId) {
        return store.read(dsl -> people.rates(dsl, personId));
    }

    public Optional<LabourRate> rateOn(LocalDate day, long personId) {
        return LabourRate.on(day, rates(personId));
    }

    public List<LabourRate> ratesIn(Tx tx, long personId) {
        return people.rates(tx.dsl(), personId);
    }

    public Optional<KnownPerson> knownIn(Tx tx, long id) {
        return Optional.ofNullable(people.known(tx.dsl(), id));
    }
}
