package org.millwright.people.app;

import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.people.LabourRate;
import org.millwright.people.PeopleRules;
import org.millwright.people.PersonFields;
import org.millwright.people.store.PeopleStore;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Adds and changes people and what an hour of them costs. Nobody is deleted: the hours worked stay.
public final class PeopleRegister {

    private static final Op ADD = new Op("people.add");
    private static final Op CHANGE = new Op("people.change");
    private static final Op DEACTIVATE = new Op("people.deactivate");
    private static final Op ACTIVATE = new Op("people.activate");
    private static final Op SET_RATE = new Op("people.set-rate");

    private final Store store;
    private final PeopleStore people = new PeopleStore();

    public PeopleRegister(Store store) {
        this.store = store;
    }

    /// @return the new record's id
    public Outcome<Long> add(PersonFields fields) {
        return store.transact(ADD, tx -> addIn(tx, fields));
    }

    public Outcome<Long> addIn(Tx tx, PersonFields fields) {
        return checked(tx, fields, 0).then(() -> Outcome.done(people.insert(tx, fields)));
    }

    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, PersonFields fields) {
        return store.transact(
                CHANGE,
                tx -> checked(tx, fields, id).then(() -> {
                    people.update(tx, id, seenVersion, fields);
                    return Outcome.done(id);
                }));
    }

    /// The person no longer works here: no new hours, no new assignments.
    public Outcome<Long> deactivate(long id, int seenVersion) {
        return store.transact(DEACTIVATE, tx -> {
            people.setActive(tx, id, seenVersion, false);
            return Outcome.done(id);
        });
    }

    public Outcome<Long> activate(long id, int seenVersion) {
        return store.transact(ACTIVATE, tx -> {
            people.setActive(tx, id, seenVersion, true);
            return Outcome.done(id);
        });
    }

    /// What an hour costs from a day on. Hours already booked keep the rate they were booked with.
    public Outcome<Long> setRate(long personId, LabourRate rate) {
        return store.transact(SET_RATE, tx -> setRateIn(tx, personId, rate));
    }

    public Outcome<Long> setRateIn(Tx tx, long personId, LabourRate rate) {
        return PeopleRules.check(rate)
                .require(people.exists(tx.dsl(), personId), "person", "people.unknown")
                .then(() -> {
                    people.putRate(tx, personId, rate);
                    return Outcome.done(personId);
                });
    }

    private Checks checked(Tx tx, PersonFields fields, long self) {
        Checks checks = PeopleRules.check(fields);
        Long holder = people.idOfCode(tx.dsl(), fields.code().strip());
        return checks.require(holder == null || holder == self, "code", "people.code-exists", fields.code());
    }
}
