package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePlantTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2025-12-31", "2026-01-01", "2026-03-29", "2026-08-31"})
    void canBeMadeOnAnyDay(LocalDate today) {
        var content = SamplePlant.generate(SampleSize.SMALL, 7, today);

        assertThat(content.from()).isEqualTo(today.minusMonths(6));
        assertThat(content.history())
                .isNotEmpty()
                .allMatch(event -> event.at().toLocalDate().isBefore(today));
    }

    @Test
    void anotherSeedIsAnotherPlantOfTheSameKind() {
        var one = SamplePlant.generate(SampleSize.SMALL, 1, Sample.TODAY);
        var other = SamplePlant.generate(SampleSize.SMALL, 2, Sample.TODAY);

        assertThat(one.equipment()).isNotEqualTo(other.equipment());
        assertThat(one.equipmentClasses()).isEqualTo(other.equipmentClasses());
    }
}
