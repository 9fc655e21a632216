package org.millwright.people.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.people.PersonRow;
import org.millwright.platform.db.StoreFixture;

abstract class PeopleRegisterContract extends StoreFixture {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private PeopleRegister register;
    private PeopleQueries queries;
    private long ada;

    @BeforeEach
    void onePerson() {
        register = new PeopleRegister(store);
        queries = new PeopleQueries(store);
        ada = register.add(new PersonFields("007", "Ada Winter", "Electrician")).orThrow();
    }

    @Test
    void theRateOfADayIsTheLatestThatHasBegun() {
        setRate(JANUARY, "58.00");
        setRate(MARCH, "61.50");
        setRate(APRIL, "63.00");

        assertThat(queries.row(ada).orElseThrow().rateToday()).isEqualTo(Money.of("61.50"));
        assertThat(queries.rateOn(MARCH.minusDays(1), ada))
                .map(LabourRate::hourlyRate)
                .contains(Money.of("58"));
        assertThat(queries.rateOn(JANUARY.minusDays(1), ada)).isEmpty();
        assertThat(queries.rates(ada)).extracting(LabourRate::validFrom).containsExactly(JANUARY, MARCH, APRIL);
    }

    @Test
    void aSecondRateFromTheSameDayReplacesTheFirst() {
        setRate(JANUARY, "58.00");
        setRate(JANUARY, "59.1234");

        assertThat(queries.rates(ada)).containsExactly(new LabourRate(JANUARY, Money.of("59.1234")));
    }

    @Test
    void aRateThatCannotBeIsRefused() {
        assertThat(keys(register.setRate(ada, new LabourRate(LocalDate.of(2999, 1, 1), Money.of("-1")))))
                .containsExactly("check.date-range", "check.negative");
        assertThat(keys(register.setRate(ada, new LabourRate(JANUARY, Money.of("10000.00001")))))
                .containsExactly("people.rate-too-high", "people.rate-decimals");
        assertThat(keys(register.setRate(4711, new LabourRate(JANUARY, Money.of("50")))))
                .containsExactly("people.unknown");
        assertThat(queries.rates(ada)).isEmpty();
    }

    @Test
    void aCodeIsUnique() {
        assertThat(keys(register.add(new PersonFields(" 007 ", "James", null)))).containsExactly("people.code-exists");
        assertThat(keys(register.add(new PersonFields("", " ", "x".repeat(61)))))
                .containsExactly("check.required", "check.required", "check.too-long");
    }

    @Test
    void theHoursOfAWeekAreKept() {
        register.change(ada, 1, new PersonFields("007", "Ada Winter", "Electrician", new BigDecimal("37.5")))
                .orThrow();

        assertThat(queries.row(ada).orElseThrow().weeklyHours()).isEqualByComparingTo("37.5");
    }

    @Test
    void whoLeftIsFoundNoMoreButStays() {
        register.add(new PersonFields("008", "Bert Sommer", "Fitter")).orThrow();
        register.deactivate(ada, 1).orThrow();

        assertThat(queries.active()).extracting(PersonRow::name).containsExactly("Bert Sommer");
        assertThat(names(ListRequest.ALL)).containsExactly("Ada Winter", "Bert Sommer");
        assertThat(names(ListRequest.ALL.withFilter("active", "no"))).containsExactly("Ada Winter");
        assertThat(names(ListRequest.ALL.withFilter("craft", "Fitter"))).containsExactly("Bert Sommer");

        register.activate(ada, 2).orThrow();
        assertThat(queries.search("wint", 5)).extracting(PersonRow::code).containsExactly("007");
    }

    @Test
    void theSecondOfTwoEditorsIsRefused() {
        register.change(ada, 1, new PersonFields("007", "Ada Winter-Sommer", null))
                .orThrow();

        assertThat(keys(register.change(ada, 1, new PersonFields("007", "Ada W.", null))))
                .containsExactly("store.stale");
        assertThat(queries.row(ada).orElseThrow().name()).isEqualTo("Ada Winter-Sommer");
    }

    @Test
    void theOneAtThisDeskIsKnownByNameOrCode() {
        assertThat(queries.me()).isEmpty();

        long max = register.add(new PersonFields("max engineer", "M. Engineer", null))
                .orThrow();

        assertThat(queries.me()).map(PersonRow::id).contains(max);
    }

    private void setRate(LocalDate from, String amount) {
        register.setRate(ada, new LabourRate(from, Money.of(amount))).orThrow();
    }

    private List<String> names(ListRequest request) {
        return queries.rows(queries.ids(request)).stream().map(PersonRow::name).toList();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }
}
