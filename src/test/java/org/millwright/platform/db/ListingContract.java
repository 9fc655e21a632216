package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.LABOUR_RATE;
import static org.millwright.platform.db.schema.Tables.PERSON;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

abstract class ListingContract extends StoreFixture {

    private static final Listing LISTING = Listing.of(PERSON, PERSON.ID)
            .sort("craft", PERSON.CRAFT, PERSON.NAME)
            .order(PERSON.NAME.asc())
            .search(PERSON.CODE, PERSON.NAME);

    @BeforeEach
    void threePeople() {
        store.transact(new Op("people.add"), tx -> {
            for (String[] one : new String[][] {
                {"a1", "Winter 100%", "Fitter"}, {"a2", "Sommer", null}, {"w3", "Lindqvist", "Electrician"}
            }) {
                tx.insert(tx.create(PERSON)
                        .setCode(one[0])
                        .setName(one[1])
                        .setCraft(one[2])
                        .setActive(true));
            }
            return Outcome.done(true);
        });
    }

    @Test
    void theOwnOrderHoldsUnlessAColumnIsChosen() {
        assertThat(codes(ListRequest.ALL)).containsExactly("w3", "a2", "a1");
        assertThat(codes(ListRequest.ALL.sortedBy("unknown", false))).containsExactly("w3", "a2", "a1");
    }

    @Test
    void emptyCellsComeLastBothWays() {
        assertThat(codes(ListRequest.ALL.sortedBy("craft", false))).containsExactly("w3", "a1", "a2");
        assertThat(codes(ListRequest.ALL.sortedBy("craft", true))).containsExactly("a1", "w3", "a2");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "craft, false", "craft, true", "unknown, true"})
    void theHeadIsHowTheListBegins(String sort, boolean down) {
        ListRequest request = ListRequest.ALL.sortedBy(sort, down);
        for (int most = 1; most <= 4; most++) {
            int page = most;
            long[] head = store.read(dsl -> LISTING.head(dsl, request, List.of(), page));
            assertThat(codesOf(head)).isEqualTo(codes(request).subList(0, Math.min(most, 3)));
        }
    }

    @Test
    void whatIsFoundKeepsTheOrder() {
        assertThat(codes(ListRequest.ALL.withText("e"))).containsExactly("a2", "a1");
        assertThat(codes(ListRequest.ALL.withText("e").sortedBy("craft", false)))
                .containsExactly("a1", "a2");
        assertThat(codes(ListRequest.ALL.withText("i").sortedBy("craft", true))).containsExactly("a1", "w3");
    }

    @Test
    void aJoinedTableIsSortedAndSoughtIn() {
        rate("a1", 40);
        rate("w3", 50);
        var rates = Listing.of(PERSON, PERSON.ID)
                .leftJoin(LABOUR_RATE, LABOUR_RATE.PERSON_ID.eq(PERSON.ID))
                .unique(PERSON.CODE)
                .sort("code", PERSON.CODE)
                .sort("rate", LABOUR_RATE.HOURLY_RATE, PERSON.CODE)
                .order(PERSON.CODE.asc())
                .search(PERSON.NAME);

        assertThat(codes(rates, ListRequest.ALL.sortedBy("code", true))).containsExactly("w3", "a2", "a1");
        assertThat(codes(rates, ListRequest.ALL.sortedBy("rate", true))).containsExactly("w3", "a1", "a2");
        assertThat(codes(rates, ListRequest.ALL.withText("i").sortedBy("rate", false)))
                .containsExactly("a1", "w3");
        assertThat(store.<Integer>read(dsl -> rates.count(dsl, ListRequest.ALL.withText("i"), List.of())))
                .isEqualTo(2);
    }

    private void rate(String code, int hourly) {
        store.transact(new Op("people.rate"), tx -> {
                    Long person = tx.dsl()
                            .select(PERSON.ID)
                            .from(PERSON)
                            .where(PERSON.CODE.eq(code))
                            .fetchSingle()
                            .value1();
                    tx.insert(tx.create(LABOUR_RATE)
                            .setPersonId(person)
                            .setValidFrom(TestStores.TODAY)
                            .setHourlyRate(BigDecimal.valueOf(hourly)));
                    return Outcome.done(true);
                })
                .orThrow();
    }

    @Test
    void everyWordMustStandSomewhere() {
        assertThat(codes(ListRequest.ALL.withText("A1 wint"))).containsExactly("a1");
        assertThat(codes(ListRequest.ALL.withText("a1 sommer"))).isEmpty();
    }

    @Test
    void signsOfThePatternLanguageAreOnlySigns() {
        assertThat(codes(ListRequest.ALL.withText("100%"))).containsExactly("a1");
        assertThat(codes(ListRequest.ALL.withText("_"))).isEmpty();
        assertThat(codes(ListRequest.ALL.withText("'"))).isEmpty();
        assertThat(codes(ListRequest.ALL.withText("!"))).isEmpty();
    }

    @Test
    void whatIsSoughtWhileTypingBeginsWithIt() {
        long[] first =
                store.read(dsl -> LISTING.firstIds(dsl, ListRequest.ALL.withText("w"), List.of(), PERSON.NAME, 1));

        assertThat(codesOf(first)).containsExactly("a1");
    }

    @Test
    void noIdsAreNoRows() {
        assertThat(codesOf(new long[0])).isEmpty();
        assertThat(codesOf(store.read(dsl -> LISTING.ids(dsl, ListRequest.ALL.withText("nobody"), List.of()))))
                .isEmpty();
    }

    @Test
    void filtersNarrowAndAreCounted() {
        List<Condition> fitters = List.of(PERSON.CRAFT.eq("Fitter"));

        int count = store.read(dsl -> LISTING.count(dsl, ListRequest.ALL, fitters));

        assertThat(count).isEqualTo(1);
    }

    @Test
    void rowsFollowTheIdsThatAskedForThem() {
        assertThat(Ids.inOrder(new long[] {3, 1, 2}, Map.of(1L, "one", 3L, "three")))
                .containsExactly("three", "one");
    }

    private List<String> codes(ListRequest request) {
        return codes(LISTING, request);
    }

    private List<String> codes(Listing listing, ListRequest request) {
        return codesOf(store.read(dsl -> listing.ids(dsl, request, List.of())));
    }

    private List<String> codesOf(long[] ids) {
        return store.read(dsl -> {
            Map<Long, String> byId = dsl.select(PERSON.ID, PERSON.CODE)
                    .from(PERSON)
                    .where(Ids.among(PERSON.ID, ids))
                    .fetchMap(PERSON.ID, PERSON.CODE);
            return Ids.inOrder(ids, byId);
        });
    }
}
