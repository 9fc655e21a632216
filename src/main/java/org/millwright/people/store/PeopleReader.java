package org.millwright.people.store;

import static org.millwright.platform.db.schema.Tables.LABOUR_RATE;
import static org.millwright.platform.db.schema.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.people.PersonRow;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.platform.db.schema.tables.LabourRate;

/// Reads people for lists and pickers.
///
/// Filters of the list: `active` (`yes` or `no`), `craft`.
public final class PeopleReader {

    private static final Listing LISTING = Listing.of(PERSON, PERSON.ID)
            .sort("code", PERSON.CODE)
            .sort("name", PERSON.NAME)
            .sort("craft", PERSON.CRAFT, PERSON.NAME)
            .order(PERSON.NAME.asc())
            .search(PERSON.CODE, PERSON.NAME, PERSON.CRAFT);

    public long[] ids(DSLContext dsl, ListRequest request) {
        return LISTING.ids(dsl, request, conditions(request));
    }

    public List<PersonRow> rows(DSLContext dsl, long[] ids, LocalDate today) {
        Map<Long, PersonRow> byId = select(dsl, today, Ids.among(PERSON.ID, ids)).stream()
                .collect(Collectors.toMap(PersonRow::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    /// Those who work here, names that begin with the text first.
    public List<PersonRow> search(DSLContext dsl, String text, int most, LocalDate today) {
        var request = new ListRequest(text, Map.of("active", "yes"), "", false);
        return rows(dsl, LISTING.firstIds(dsl, request, conditions(request), PERSON.NAME, most), today);
    }

    /// The person that an actor of the audit trail is, known by name or by code.
    public @Nullable PersonRow named(DSLContext dsl, String name, LocalDate today) {
        return select(dsl, today, PERSON.NAME.equalIgnoreCase(name).or(PERSON.CODE.equalIgnoreCase(name))).stream()
                .findFirst()
                .orElse(null);
    }

    public @Nullable PersonRow row(DSLContext dsl, long id, LocalDate today) {
        return select(dsl, today, PERSON.ID.eq(id)).stream().findFirst().orElse(null);
    }

    private static List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        if (!request.filter("active").isEmpty()) {
            all.add(PERSON.ACTIVE.eq(request.filter("active").equals("yes")));
        }
        if (!request.filter("craft").isEmpty()) {
            all.add(PERSON.CRAFT.eq(request.filter("craft")));
        }
        return all;
    }

    private static List<PersonRow> select(DSLContext dsl, LocalDate today, Condition which) {
        LabourRate later = LABOUR_RATE.as("later");
        Field<LocalDate> begun = DSL.field(DSL.select(DSL.max(later.VALID_FROM))
                .from(later)
                .where(later.PERSON_ID.eq(PERSON.ID))
                .and(later.VALID_FROM.le(today)));
        return dsl.select(PERSON.asterisk(), LABOUR_RATE.HOURLY_RATE)
                .from(PERSON)
                .leftJoin(LABOUR_RATE)
                .on(LABOUR_RATE.PERSON_ID.eq(PERSON.ID))
                .and(LABOUR_RATE.VALID_FROM.eq(begun))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(PeopleReader::row);
    }

    private static PersonRow row(Record found) {
        var rate = found.get(LABOUR_RATE.HOURLY_RATE);
        return new PersonRow(
                found.get(PERSON.ID),
                found.get(PERSON.VERSION),
                found.get(PERSON.CODE),
                found.get(PERSON.NAME),
                found.get(PERSON.CRAFT),
                found.get(PERSON.WEEKLY_HOURS),
                found.get(PERSON.ACTIVE),
                rate == null ? null : Money.of(rate));
    }
}
