package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanMachine;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanSchedule;
import org.millwright.maintenance.PlanTiming;
import org.millwright.maintenance.ProposalFixture;
import org.millwright.maintenance.ProposedWork;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.table.Column;

class DueLineTest {

    @ParameterizedTest
    @EnumSource
    void everyProposalHasAWordBesideItsColour(Disposition disposition) {
        Status status = (Status) value(line(disposition), "what");

        assertThat(Scenes.ENGLISH.text(status.word())).isEqualTo(Scenes.ENGLISH.text(disposition));
        assertThat(Scenes.GERMAN.text(status.word())).isNotBlank();
        assertThat(line(disposition).isMade()).isEqualTo(disposition == Disposition.MAKE);
    }

    @Test
    void theColumnsTellDatePlanMachineAndReason() {
        DueLine line = line(Disposition.MAKE);

        assertThat(Arrays.asList(
                        value(line, "on"),
                        value(line, "code"),
                        value(line, "name"),
                        value(line, "tag"),
                        value(line, "machine"),
                        value(line, "why")))
                .containsExactly(
                        PlansFixture.day(4, 1),
                        "PM-1",
                        "Grease",
                        "P-101",
                        "Feed pump",
                        Message.of("maintenance.why.make", PlansFixture.day(4, 1)));
    }

    private static Object value(DueLine line, String column) {
        return DueLine.columns().stream()
                .filter(one -> one.key().equals(column))
                .map(Column::value)
                .map(value -> (Object) value.apply(line))
                .findFirst()
                .orElseThrow();
    }

    private static DueLine line(Disposition disposition) {
        return new DueLine(1, work(PlansFixture.day(4, 1), "PM-1", "Grease", "P-101", "Feed pump", disposition));
    }

    static ProposedWork work(
            LocalDate due, String plan, String name, String tag, String machine, Disposition disposition) {
        var timing = new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), due, PlanBasis.SCHEDULED, 0);
        var proposal = ProposalFixture.of(
                new PlanSchedule(1, plan, timing, true),
                new PlanMachine(7, tag, Availability.RUNNING, due),
                due,
                disposition);
        return new ProposedWork(proposal, name, PlanProduct.WORK_ORDER, machine, false);
    }
}
