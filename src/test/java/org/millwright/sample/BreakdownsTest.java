package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownsTest {

    @Test
    void faultsAreThoseOfTheClassThatFails() {
        List<Machine> machines = Machine.running(Sample.PLANT.content.equipment());
        var breakdowns = new Breakdowns(machines, Sample.PLANT.content.from(), Sample.TODAY, Dice.of(3, "breakdowns"));
        for (int i = 0; i < 500; i++) {
            var breakdown = breakdowns.next(Sample.TODAY.minusDays(200));
            assertThat(FaultCatalogue.of(breakdown.machine().type().code())).contains(breakdown.fault());
        }
    }
}
