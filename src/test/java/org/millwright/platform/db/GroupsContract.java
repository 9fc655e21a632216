package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT_CLASS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

/// A list sorted by groups is in the order of a plain `order by` over the joined table.
abstract class GroupsContract extends StoreFixture {

    private static final List<String> STATUSES = List.of("STANDBY", "RUNNING", "DOWN", "RETIRED");

    private static final int CLASSES = 260;

    private static final Listing LISTING = Listing.of(EQUIPMENT, EQUIPMENT.ID)
            .sort("class", Groups.rows(EQUIPMENT.CLASS_ID, EQUIPMENT_CLASS.ID, EQUIPMENT_CLASS.NAME))
            .sort("status", Groups.constants(EQUIPMENT.STATUS, STATUSES))
            .sort("criticality", Groups.constants(EQUIPMENT.CRITICALITY, List.of("B", "A")))
            .order(EQUIPMENT.NAME.asc(), EQUIPMENT.MAKER.asc())
            .search(EQUIPMENT.NAME);

    @BeforeEach
    void machinesWithTiesAndEmptyCells() {
        var random = new Random(3);
        store.transact(new Op("equipment.add"), tx -> {
                    List<Long> classes = new ArrayList<>();
                    for (int i = 0; i < CLASSES; i++) {
                        // later ones come earlier in the alphabet, and a few have no machine
                        var one = tx.create(EQUIPMENT_CLASS).setName("class " + (CLASSES + 100 - i));
                        tx.insert(one);
                        if (i % 7 != 0) {
                            classes.add(one.getId());
                        }
                    }
                    for (int i = 0; i < 600; i++) {
                        tx.insert(tx.create(EQUIPMENT)
                                .setTag("T-" + i)
                                .setName("machine " + random.nextInt(4))
                                .setMaker(random.nextInt(3) == 0 ? null : "maker " + random.nextInt(2))
                                .setKind("MACHINE")
                                .setClassId(random.nextInt(8) == 0 ? null : classes.get(random.nextInt(classes.size())))
                                .setCriticality(Arrays.asList("A", "B", null).get(random.nextInt(3)))
                                .setStatus(STATUSES.get(random.nextInt(STATUSES.size()))));
                    }
                    return Outcome.done(true);
                })
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "class, false, ''",
        "class, true, ''",
        "class, false, '3'",
        "class, true, '3'",
        "status, false, ''",
        "status, true, ''",
        "status, true, '2'",
        "criticality, false, ''",
        "criticality, true, ''"
    })
    void theOrderIsThatOfAPlainSort(String sort, boolean down, String text) {
        var request = ListRequest.ALL.withText(text).sortedBy(sort, down);
        List<Condition> none = List.of();
        List<Condition> few = List.of(EQUIPMENT.TAG.like("T-%9"));
        List<Condition> fewest = List.of(EQUIPMENT.TAG.in("T-17", "T-230"));
        List<Condition> unclassed = List.of(EQUIPMENT.CLASS_ID.isNull());

        for (List<Condition> filters : List.of(none, few, fewest, unclassed)) {
            long[] plain = plain(request, filters);
            assertThat(store.<long[]>read(dsl -> LISTING.ids(dsl, request, filters)))
                    .containsExactly(plain);
            for (int most : new int[] {1, 8, 30, 1_000}) {
                assertThat(store.<long[]>read(dsl -> LISTING.head(dsl, request, filters, most)))
                        .containsExactly(Arrays.copyOf(plain, Math.min(most, plain.length)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'', false, 0", "'', false, 1000", "class, true, 0", "class, false, 1000", "status, true, 0"})
    void whatWasFoundByNameIsInTheOrderOfTheList(String sort, boolean down, int few) {
        var request = ListRequest.ALL.withText("machine 2").sortedBy(sort, down);
        List<Condition> all = List.of();
        List<Condition> some = List.of(EQUIPMENT.TAG.like("T-%9"));
        long[] named = store.read(dsl -> LISTING.ids(dsl, request.sortedBy("", false), all));
        var found = new Found(few, LISTING, EQUIPMENT.ID, named);

        for (List<Condition> filters : List.of(all, some)) {
            long[] ids = store.read(dsl -> LISTING.ids(dsl, request, filters));
            assertThat(ids).isNotEmpty();
            assertThat(store.<long[]>read(dsl -> found.ids(dsl, request, filters)))
                    .containsExactly(ids);
            for (int most : new int[] {1, 7, 400}) {
                assertThat(store.<long[]>read(dsl -> found.head(dsl, request, filters, most)))
                        .containsExactly(Arrays.copyOf(ids, Math.min(most, ids.length)));
            }
        }
    }

    private long[] plain(ListRequest request, List<Condition> filters) {
        Field<?> key = switch (request.sort()) {
            case "class" -> EQUIPMENT_CLASS.NAME;
            case "status" ->
                DSL.case_(EQUIPMENT.STATUS)
                        .when("STANDBY", 1)
                        .when("RUNNING", 2)
                        .when("DOWN", 3)
                        .otherwise(4);
            default -> DSL.case_(EQUIPMENT.CRITICALITY).when("B", 1).when("A", 2);
        };
        SortField<?> leading = request.descending() ? key.desc() : key.asc();
        return store.read(dsl -> dsl
                .select(EQUIPMENT.ID)
                .from(EQUIPMENT)
                .leftJoin(EQUIPMENT_CLASS)
                .on(EQUIPMENT_CLASS.ID.eq(EQUIPMENT.CLASS_ID))
                .where(filters)
                .and(EQUIPMENT.NAME.like("%" + request.text() + "%"))
                .orderBy(
                        leading.nullsLast(),
                        EQUIPMENT.NAME.asc(),
                        EQUIPMENT.MAKER.asc().nullsLast(),
                        EQUIPMENT.ID.asc())
                .fetch(EQUIPMENT.ID)
                .stream()
                .mapToLong(Long::longValue)
                .toArray());
    }
}
