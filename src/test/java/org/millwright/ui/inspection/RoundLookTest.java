package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Limits;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.kernel.Message;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.Meaning;

class RoundLookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @EnumSource(RoundRunStatus.class)
    void everyStateHasAWord(RoundRunStatus status) {
        assertThat(RoundLook.status(status).word()).isEqualTo(status.label());
    }

    @Test
    void onlyAnOpenRunIsUrgent() {
        assertThat(RoundLook.due(run(RoundRunStatus.DUE, TODAY.plusDays(1)), TODAY))
                .isEqualTo(TODAY.plusDays(1));
        assertThat(Objects.requireNonNull(RoundLook.urgent(run(RoundRunStatus.DUE, TODAY), TODAY))
                        .meaning())
                .isEqualTo(Meaning.WARNING);
        assertThat(Objects.requireNonNull(RoundLook.urgent(run(RoundRunStatus.IN_PROGRESS, TODAY.minusDays(2)), TODAY))
                        .word())
                .isEqualTo(Message.of("rounds.due.late", 2L));
        assertThat(RoundLook.urgent(run(RoundRunStatus.SIGNED, TODAY.minusDays(2)), TODAY))
                .isNull();
    }

    @Test
    void aReadingTellsItsZoneUnlessItIsNormal() {
        assertThat(RoundLook.found(reading(Zone.HIGH_ALARM)).word()).isEqualTo(Zone.HIGH_ALARM.label());
        assertThat(RoundLook.found(reading(Zone.LOW_WARNING)).meaning()).isEqualTo(Meaning.WARNING);
        assertThat(RoundLook.found(reading(Zone.NORMAL)).word()).isEqualTo(Verdict.PASS.label());
    }

    @Test
    void numbersAndLimitsAreWrittenAsTheLocaleDoes() {
        Kit german = KitFixture.kit(Locale.GERMANY, new DirectTasks());
        var limits = new Limits(null, new BigDecimal("8.5"), null, new BigDecimal("1100"));

        assertThat(RoundLook.reading(german, new BigDecimal("92.5"), "°C")).isEqualTo("92,5 °C");
        assertThat(RoundLook.reading(german, new BigDecimal("3"), null)).isEqualTo("3");
        assertThat(RoundLook.limits(german, limits)).isEqualTo("Warnung unter 8,5, Alarm über 1.100");
        assertThat(RoundLook.bar(limits).warnLow()).isEqualTo(8.5);
    }

    private static Answer reading(Zone zone) {
        return new Answer(zone.verdict(), zone, BigDecimal.ONE, "1", null);
    }

    private static RunRow run(RoundRunStatus status, LocalDate due) {
        return new RunRow(1, "RD-000001", 1, "R", "Round", "T", "E", due, status, 1, 0, 0, null, null, null, false);
    }
}
