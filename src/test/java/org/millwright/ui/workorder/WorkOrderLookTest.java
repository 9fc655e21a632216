package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.WorkOrderStatus;

class WorkOrderLookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, APPROVED, 3 d late, DANGER",
        "2025-03-12, ON_HOLD, 365 d late, DANGER",
        "2026-03-12, IN_PROGRESS, Today, WARNING",
        "2026-03-13, APPROVED, , ",
        "2026-03-09, COMPLETED, , ",
        ", APPROVED, , "
    })
    void lateWorkSaysSoInAWord(
            @Nullable LocalDate due, WorkOrderStatus status, @Nullable String word, @Nullable Meaning meaning) {
        Status urgent = WorkOrderLook.urgent(due, status, TODAY);

        assertThat(urgent == null ? null : Scenes.ENGLISH.text(urgent.word())).isEqualTo(word);
        assertThat(urgent == null ? null : urgent.meaning()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasAWordBesideItsColour(WorkOrderStatus status) {
        assertThat(Scenes.GERMAN.text(WorkOrderLook.status(status).word())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonToWaitIsShown(HoldReason reason) {
        assertThat(WorkOrderLook.waiting(reason)).isNotNull();
        assertThat(WorkOrderLook.waiting(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 1 – at once", "2, 2 – soon", "3, 3 – as usual", "4, 4 – when there is time"})
    void everyPriorityHasAName(int priority, String name) {
        assertThat(Scenes.ENGLISH.text(WorkOrderLook.priority(priority))).isEqualTo(name);
    }
}
