package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RecordReadingTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 10, 9, 0);
    private static final BigDecimal SPAN = new BigDecimal("100000");

    @Test
    void whatIsNotSaidIsNowAndTheMetersOwnSpan() {
        assertThat(RecordReading.normal(4, null, BigDecimal.ONE).reading(NOW, SPAN))
                .isEqualTo(Reading.normal(NOW, BigDecimal.ONE));
        assertThat(RecordReading.rollOver(4, NOW.minusDays(1), BigDecimal.ONE).reading(NOW, SPAN))
                .isEqualTo(Reading.rollOver(NOW.minusDays(1), BigDecimal.ONE, SPAN));
        assertThat(RecordReading.replacement(4, null, BigDecimal.TEN, BigDecimal.ZERO)
                        .reading(NOW, SPAN))
                .isEqualTo(Reading.replacement(NOW, BigDecimal.TEN, BigDecimal.ZERO));
    }

    @Test
    void noteSourceAndConfirmationAreAdded() {
        RecordReading said = RecordReading.normal(4, NOW, BigDecimal.ONE)
                .withNote("after the overhaul")
                .from(ReadingSource.ROUND)
                .asConfirmed(true);

        assertThat(said.note()).isEqualTo("after the overhaul");
        assertThat(said.source()).isEqualTo(ReadingSource.ROUND);
        assertThat(said.confirmed()).isTrue();
        assertThat(said.value()).isEqualTo(BigDecimal.ONE);
    }
}
