package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceDatesTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 31);

    @Test
    void asksNothingOfTheCallerButPatience() {
        var dates = dates("FREQ=DAILY;COUNT=1", ANCHOR);

        assertThat(dates.hasNext()).isTrue();
        assertThat(dates.hasNext()).isTrue();
        assertThat(dates.next()).isEqualTo(ANCHOR);
        assertThat(dates.hasNext()).isFalse();
        assertThatThrownBy(dates::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nothingLiesBeforeTheAnchor() {
        assertThat(dates("FREQ=WEEKLY;BYDAY=MO,SA", ANCHOR.minusYears(1)).next())
                .isEqualTo(ANCHOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=11",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU",
                "FREQ=MONTHLY;INTERVAL=5",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29",
            })
    void jumpingAheadFindsWhatWalkingThereFinds(String rule) {
        var later = LocalDate.of(2061, 7, 1);
        var walked = dates(rule, ANCHOR);
        LocalDate found = walked.next();
        while (found.isBefore(later)) {
            found = walked.next();
        }

        assertThat(dates(rule, later).next()).isEqualTo(found);
    }

    @Test
    void aCountIsCountedFromTheAnchorHoweverLateOneLooks() {
        assertThat(dates("FREQ=MONTHLY;COUNT=3", LocalDate.of(2026, 3, 1)).first())
                .contains(LocalDate.of(2026, 3, 31));
        assertThat(dates("FREQ=MONTHLY;COUNT=2", LocalDate.of(2026, 3, 1)).first())
                .isEmpty();
    }

    private static RecurrenceDates dates(String rule, LocalDate from) {
        return new RecurrenceDates(Recurrence.parse(rule).orThrow(), ANCHOR, from);
    }
}
