package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.Answering;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.PointAnswer;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.DirectTasks;

class AnswerQueueTest {

    private final List<Violation> told = new ArrayList<>();
    private final List<PointState> changed = new ArrayList<>();
    private final AnswerQueue queue = new AnswerQueue(new DirectTasks(), changed::add, told::addAll);
    private final PointState point = PointStateTest.state(CheckPointKind.NUMBER);

    @Test
    void whatTheStoreCannotTakeStaysAsTyped() {
        give("85", Outcome.refused("store.disk-full", "plant.mv.db"));

        assertThat(point.answer()).isNull();
        assertThat(point.typed()).isEqualTo("85");
        assertThat(point.isUnsaved()).isTrue();
        assertThat(told).containsExactly(Violation.general("store.disk-full", "plant.mv.db"));
        assertThat(changed).containsExactly(point);
    }

    @Test
    void anAnswerThatIsRefusedIsTakenBack() {
        give("85", Outcome.refused("inspection.refused.signed"));
        assertThat(point.typed()).isEmpty();

        give("86", Outcome.refused("store.stale-unknown"));
        assertThat(point.typed()).isEmpty();
        assertThat(point.isUnsaved()).isFalse();
    }

    @Test
    void anAnswerThatIsStoredStays() {
        give("85", Outcome.done(1));

        assertThat(point.answer()).isNotNull();
        assertThat(changed).isEmpty();
    }

    private void give(String typed, Outcome<?> outcome) {
        point.take(Answering.answer(point.point().question(), new PointAnswer(1, typed, null))
                .orThrow());
        queue.add(point, () -> outcome);
    }
}
