package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({"2026-03-10,true", "1900-01-01,true", "2026-03-11,false", "1899-12-31,false", ",true"})
    void aMovementIsOfTodayOrEarlier(LocalDate movedOn, boolean fine) {
        assertThat(MovementRules.check(movedOn, TODAY, null, null).ok()).isEqualTo(fine);
    }

    @Test
    void textsHaveTheirLength() {
        assertThat(MovementRules.check(null, TODAY, "x".repeat(81), "x".repeat(401))
                        .violations())
                .extracting("field")
                .containsExactly("reference", "reason");
    }
}
