package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class ReasonsTest {

    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final PlanMachine MACHINE = new PlanMachine(7, "PMP-1", Availability.RUNNING, LocalDate.MIN);
    private static final LocalDate ANCHOR = LocalDate.of(2025, 1, 31);

    @Test
    void theLeadTimeIsToldBeforeTheConclusion() {
        var why = proposal(10, LocalDate.of(2025, 3, 31)).why();

        assertThat(why.lines())
                .extracting(Message::key)
                .containsExactly("maintenance.why.floating-first", "maintenance.why.lead", "maintenance.why.make");
        assertThat(ENGLISH.text(why.lines().get(1))).contains("10").contains("21 Mar 2025");
    }

    @Test
    void withoutALeadTimeNothingIsSaidOfIt() {
        assertThat(proposal(0, ANCHOR).why().lines())
                .extracting(Message::key)
                .containsExactly("maintenance.why.floating-first", "maintenance.why.make");
    }

    @Test
    void aShortMonthIsExplainedAgainstTheDayTheWorkWasDone() {
        var done = LocalDate.of(2025, 3, 30);

        assertThat(after(done, LocalDate.of(2026, 2, 28)))
                .last()
                .isEqualTo(Message.of("maintenance.why.short-month", 30, Month.FEBRUARY));
        assertThat(after(done, LocalDate.of(2025, 4, 30))).hasSize(1);
    }

    private static List<Message> after(LocalDate done, LocalDate date) {
        return Reasons.of(timing(0), MACHINE, ProposalFixture.dueAfter(done, date));
    }

    private static Proposal proposal(int leadDays, LocalDate date) {
        return ProposalFixture.of(new PlanSchedule(1, "PM-1", timing(leadDays), true), MACHINE, date, Disposition.MAKE);
    }

    private static PlanTiming timing(int leadDays) {
        return new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), ANCHOR, PlanBasis.COMPLETED, leadDays);
    }
}
