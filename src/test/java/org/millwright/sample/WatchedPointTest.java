package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.Verdict;
import org.millwright.sample.CheckCatalogue.Check;
import org.millwright.sample.SampleEvent.Answer;

class WatchedPointTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 6);

    @Test
    void wearsUntilItAlarmsAndIsGoodAgainWhenRepaired() {
        Check vibration = CheckCatalogue.of("PMP").getFirst();
        Dice dice = Dice.of(5, "point");
        var point = new WatchedPoint(vibration, START, dice);
        LocalDate day = START;
        Answer answer = point.look(1, day, dice);
        while (answer.verdict() != Verdict.FAIL) {
            day = day.plusDays(30);
            answer = point.look(1, day, dice);
        }
        assertThat(Objects.requireNonNull(answer.reading()).doubleValue()).isGreaterThan(7.1);
        assertThat(answer.note()).isEqualTo("Pump vibrating");

        point.repaired();

        assertThat(Objects.requireNonNull(point.look(1, day.plusDays(1), dice).reading())
                        .doubleValue())
                .isLessThan(4.5);
    }
}
