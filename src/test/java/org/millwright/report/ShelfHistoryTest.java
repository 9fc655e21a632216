package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    /// 10 came on 5 January, 7 went on 3 February, 4 came on 2 March: 7 are there now, the minimum is 5.
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 0, false",
        "2026-01-31, 10, false",
        "2026-02-02, 10, false",
        "2026-02-03, 3, true",
        "2026-02-28, 3, true",
        "2026-03-31, 7, false"
    })
    void toldBackwardsFromNow(LocalDate day, BigDecimal onHand, boolean low) {
        ShelfHistory shelf = shelf("5", FIRST);

        assertThat(shelf.onHandAt(day)).isEqualByComparingTo(onHand);
        assertThat(shelf.isLowAt(day)).isEqualTo(low);
    }

    @Test
    void whatNeverMovedIsLowUnderAnyMinimum() {
        var shelf = new ShelfHistory(BigDecimal.ZERO, BigDecimal.ONE, null, new TreeMap<>());

        assertThat(shelf.isLowAt(FIRST)).isTrue();
    }

    @Test
    void atTheMinimumIsLowAndAMinimumOfZeroIsNone() {
        assertThat(shelf("3", FIRST).isLowAt(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(shelf("0", FIRST).isLowAt(LocalDate.of(2026, 2, 28))).isFalse();
    }

    private static ShelfHistory shelf(String minimum, @Nullable LocalDate since) {
        return new ShelfHistory(
                BigDecimal.valueOf(7),
                new BigDecimal(minimum),
                since,
                new TreeMap<>(Map.of(
                        FIRST,
                        BigDecimal.TEN,
                        LocalDate.of(2026, 2, 3),
                        BigDecimal.valueOf(-7),
                        LocalDate.of(2026, 3, 2),
                        BigDecimal.valueOf(4))));
    }
}
