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

class ReasonsTest {

    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final LocalDate ANCHOR = LocalDate.of(2025, 1, 31);

    @Test
    void theLeadTimeIsToldBeforeTheConclusion() {
        var date = LocalDate.of(2025, 3, 31);
        var why = Reasons.concluded(
                timing(10), date, Reasons.counted(timing(10), date), Message.of("maintenance.why.make", date));

        assertThat(why.lines())
                .extracting(Message::key)
                .containsExactly("maintenance.why.counted", "maintenance.why.lead", "maintenance.why.make");
        assertThat(ENGLISH.text(why.lines().get(1))).contains("10").contains("21 Mar 2025");
    }

    @Test
    void withoutALeadTimeNothingIsSaidOfIt() {
        var why = Reasons.concluded(timing(0), ANCHOR, List.of(), Message.of("maintenance.why.make", ANCHOR));

        assertThat(why.lines()).extracting(Message::key).containsExactly("maintenance.why.make");
    }

    @Test
    void aShortMonthIsExplainedAgainstTheDayTheWorkWasDone() {
        var done = LocalDate.of(2025, 3, 30);

        assertThat(Reasons.floating(timing(0), done, LocalDate.of(2026, 2, 28)))
                .last()
                .isEqualTo(Message.of("maintenance.why.short-month", 30, Month.FEBRUARY));
        assertThat(Reasons.floating(timing(0), done, LocalDate.of(2025, 4, 30))).hasSize(1);
    }

    private static PlanTiming timing(int leadDays) {
        return new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), ANCHOR, PlanBasis.COMPLETED, leadDays);
    }
}
