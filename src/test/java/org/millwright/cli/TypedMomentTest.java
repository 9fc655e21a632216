package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class TypedMomentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void aDayWithOrWithoutATime() {
        assertThat(TypedMoment.parse("2026-12-31")).isEqualTo(new TypedMoment(DAY, null));
        assertThat(TypedMoment.parse("2026-12-31T08:30")).isEqualTo(new TypedMoment(DAY, LocalTime.of(8, 30)));
        assertThat(TypedMoment.parse("2026-12-31 08:30:15")).isEqualTo(new TypedMoment(DAY, LocalTime.of(8, 30, 15)));
        assertThatThrownBy(() -> TypedMoment.parse("31.12.2026")).isInstanceOf(DateTimeParseException.class);
    }
}
