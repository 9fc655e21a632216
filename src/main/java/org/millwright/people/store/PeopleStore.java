package org.millwright.people.store;

import static org.millwright.platform.db.schema.Tables.LABOUR_RATE;
import static org.millwright.platform.db.schema.Tables.PERSON;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.people.KnownPerson;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.LabourRateRecord;
import org.millwright.platform.db.schema.tables.records.PersonRecord;

/// Writes people and their rates, and answers what the use cases must know before they write.
public final class PeopleStore {

    public long insert(Tx tx, PersonFields fields) {
        PersonRecord record = tx.create(PERSON);
        fill(record, fields);
        record.setActive(true);
        tx.insert(record);
        return record.getId();
    }

    public void update(Tx tx, long id, int seenVersion, PersonFields fields) {
        PersonRecord record = tx.seen(PERSON, id, seenVersion);
        fill(record, fields);
        tx.update(record);
    }

    public void setActive(Tx tx, long id, int seenVersion, boolean active) {
        tx.update(tx.seen(PERSON, id, seenVersion).setActive(active));
    }

    /// A second rate from the same day replaces the first.
    public void putRate(Tx tx, long personId, LabourRate rate) {
        LabourRateRecord sameDay = tx.dsl()
                .selectFrom(LABOUR_RATE)
                .where(LABOUR_RATE.PERSON_ID.eq(personId))
                .and(LABOUR_RATE.VALID_FROM.eq(rate.validFrom()))
                .fetchOne();
        if (sameDay != null) {
            tx.update(sameDay.setHourlyRate(rate.hourlyRate().amount()));
            return;
        }
        tx.insert(tx.create(LABOUR_RATE)
                .setPersonId(personId)
                .setValidFrom(rate.validFrom())
                .setHourlyRate(rate.hourlyRate().amount()));
    }

    public List<LabourRate> rates(DSLContext dsl, long personId) {
        return dsl.selectFrom(LABOUR_RATE)
                .where(LABOUR_RATE.PERSON_ID.eq(personId))
                .orderBy(LABOUR_RATE.VALID_FROM)
                .fetch(row -> new LabourRate(row.getValidFrom(), Money.of(row.getHourlyRate())));
    }

    public boolean exists(DSLContext dsl, long id) {
        return dsl.fetchExists(PERSON, PERSON.ID.eq(id));
    }

    public @Nullable KnownPerson known(DSLContext dsl, long id) {
        return dsl.select(PERSON.NAME, PERSON.ACTIVE)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOne(row -> new KnownPerson(row.value1(), row.value2()));
    }

    public @Nullable Long idOfCode(DSLContext dsl, String code) {
        return dsl.select(PERSON.ID).from(PERSON).where(PERSON.CODE.eq(code)).fetchOne(PERSON.ID);
    }

    private static void fill(PersonRecord record, PersonFields fields) {
        record.setCode(fields.code().strip())
                .setName(fields.name().strip())
                .setCraft(fields.craft())
                .setWeeklyHours(fields.weeklyHours());
    }
}
