package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.sample.SampleEvent.LabourLogged;

class SampleLabourTest {

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobodyWorksTwiceAtTheSameTime(Sample sample) {
        var free = new HashMap<String, LocalDateTime>();
        sample.events(LabourLogged.class).forEach(labour -> {
            LocalDateTime before = free.put(labour.person(), labour.at());
            assertThat(before == null || !before.isAfter(labour.startedAt()))
                    .as("%s", labour)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void hoursAreTheTimeBetween(Sample sample) {
        assertThat(sample.events(LabourLogged.class))
                .allMatch(labour -> labour.hours().movePointRight(2).longValueExact() * 36
                        == Duration.between(labour.startedAt(), labour.at()).toSeconds());
    }

    @Test
    void hardlyAnybodyWorksOnSunday() {
        long all = Sample.PLANT.events(LabourLogged.class).count();
        long sundays = Sample.PLANT
                .events(LabourLogged.class)
                .filter(labour -> labour.startedAt().getDayOfWeek() == DayOfWeek.SUNDAY)
                .count();
        assertThat(sundays).isBetween(1L, all / 50);
    }
}
