package org.millwright.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupScheduleTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 10, 9, 30);

    @Test
    void dueWhereThereIsNone() {
        assertThat(isDue()).isTrue();
    }

    @Test
    void dueWhenTheLastIsOfAnotherDay() {
        assertThat(isDue(daily(NOW.minusDays(1)))).isTrue();
        assertThat(isDue(daily(NOW.toLocalDate().atStartOfDay().minusSeconds(1))))
                .isTrue();
    }

    @Test
    void onceADay() {
        assertThat(isDue(daily(NOW.toLocalDate().atStartOfDay()))).isFalse();
        assertThat(isDue(daily(NOW.minusDays(1)), daily(NOW.minusMinutes(1)))).isFalse();
    }

    @Test
    void oneMadeByHandDoesNotCount() {
        assertThat(isDue(new BackupName("plant", NOW, BackupKind.MANUAL))).isTrue();
        assertThat(isDue(new BackupName("plant", NOW, BackupKind.BEFORE_RESTORE)))
                .isTrue();
    }

    @Test
    void afterAClockThatWasWrongItGoesOn() {
        assertThat(isDue(daily(NOW.plusYears(3)))).isTrue();
    }

    @Test
    void aFailureIsTriedAgainAfterAWhile() {
        assertThat(BackupSchedule.isDue(List.of(), Optional.of(NOW.minusMinutes(29)), NOW))
                .isFalse();
        assertThat(BackupSchedule.isDue(List.of(), Optional.of(NOW.minusMinutes(30)), NOW))
                .isTrue();
        assertThat(BackupSchedule.isDue(List.of(), Optional.of(NOW.plusYears(3)), NOW))
                .isTrue();
    }

    private static boolean isDue(BackupName... backups) {
        return BackupSchedule.isDue(List.of(backups), Optional.empty(), NOW);
    }

    private static BackupName daily(LocalDateTime at) {
        return new BackupName("plant", at, BackupKind.DAILY);
    }
}
