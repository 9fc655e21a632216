package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.millwright.sample.SamplePerson.Rate;

class CrewTest {

    private final Crew crew = Crew.hire(SampleSize.PLANT, 42, LocalDate.of(2024, 3, 16), Sample.TODAY);

    @Test
    void ratesRiseEachJanuary() {
        for (SamplePerson person : crew.technicians()) {
            assertThat(person.rates())
                    .extracting(Rate::validFrom)
                    .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
            assertThat(person.rates()).extracting(Rate::hourly).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCraftIsThere() {
        for (Craft craft : Craft.values()) {
            assertThat(crew.technicians()).anyMatch(person -> craft.label().equals(person.craft()));
        }
    }

    @Test
    void onlyTechniciansHaveRates() {
        assertThat(crew.everyone())
                .allMatch(person -> (person.craft() == null) == person.rates().isEmpty());
    }
}
