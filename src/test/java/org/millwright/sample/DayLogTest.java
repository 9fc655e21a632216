package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.millwright.sample.SampleEvent.WorkClosed;
import org.millwright.sample.SampleEvent.WorkStarted;

class DayLogTest {

    private final DayLog log = new DayLog(LocalDate.of(2025, 6, 2));

    @Test
    void readsInTheOrderOfTimeAndThenAsNoted() {
        var late = new WorkClosed(log.at(15, 0), "P1", 1);
        var early = new WorkStarted(log.at(7, 0), "P1", 2);
        var sameTime = new WorkClosed(log.at(7, 0), "P1", 2);
        log.add(late);
        log.add(early);
        log.add(sameTime);
        assertThat(log.inOrder()).containsExactly(early, sameTime, late);
    }

    @Test
    void takesNoEventOfAnotherDay() {
        var tomorrow = new WorkClosed(log.at(15, 0).plusDays(1), "P1", 1);
        assertThatThrownBy(() -> log.add(tomorrow)).isInstanceOf(IllegalArgumentException.class);
    }
}
