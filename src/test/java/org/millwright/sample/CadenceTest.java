package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2W, FREQ=WEEKLY;INTERVAL=2
        1M, FREQ=MONTHLY;INTERVAL=1
        3M:MO, FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO
        1M:L, FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1
        1Y, FREQ=YEARLY;INTERVAL=1
        """)
    void isWrittenAsRecurrenceRule(String text, String rule) {
        assertThat(Cadence.of(text).rule()).isEqualTo(rule);
    }

    @Test
    void weekdaysAreListed() {
        assertThat(Cadence.of("1W:MO,TH").rule()).isEqualTo("FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH");
    }

    @ParameterizedTest
    @CsvSource({
        "1M, 2025-01-31, 2025-01-31, 2025-02-28",
        "1M, 2025-01-31, 2025-02-28, 2025-03-31",
        "3M, 2025-01-15, 2025-01-14, 2025-01-15",
        "1M:L, 2025-01-31, 2025-02-01, 2025-02-28",
        "1M:MO, 2025-03-03, 2025-03-03, 2025-04-07",
        "2W, 2025-03-05, 2025-03-06, 2025-03-19",
        "1Y, 2024-02-29, 2024-02-29, 2025-02-28",
    })
    void nextCountsFromTheAnchor(String text, LocalDate anchor, LocalDate after, LocalDate next) {
        assertThat(Cadence.of(text).next(anchor, after)).isEqualTo(next);
    }

    @Test
    void weekdaysFollowOneAnother() {
        Cadence cadence = Cadence.of("1W:MO,TH");
        LocalDate monday = LocalDate.of(2025, 3, 3);
        assertThat(cadence.anchor(LocalDate.of(2025, 2, 28))).isEqualTo(monday);
        assertThat(cadence.next(monday, monday)).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(cadence.next(monday, LocalDate.of(2025, 3, 6))).isEqualTo(LocalDate.of(2025, 3, 10));
    }

    @Test
    void otherFormsAreRefused() {
        assertThatThrownBy(() -> Cadence.of("5D")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cadence.of("1W:XX")).isInstanceOf(IllegalArgumentException.class);
    }
}
