package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;

class SheetWatchTest {

    private final List<Double> told = new ArrayList<>();
    private boolean cancelled;
    private final SheetWatch watch = new SheetWatch(() -> cancelled, told::add);

    @Test
    void tellsNowAndThenAndNeverMoreThanAll() {
        for (long row = 1; row <= 2_048; row++) {
            watch.row(row, row, 1_536);
        }

        assertThat(told).containsExactly(512 / 1_536.0, 1_024 / 1_536.0, 1.0, 1.0);
    }

    @Test
    void anEmptyFileHasNoFraction() {
        watch.row(512, 0, 0);

        assertThat(told).isEmpty();
    }

    @Test
    void aCancelTakesHoldAtTheNextRow() {
        watch.row(1, 1, 10);
        cancelled = true;

        assertThatThrownBy(() -> watch.row(2, 2, 10))
                .isInstanceOfSatisfying(
                        SheetRefusal.class,
                        refusal -> assertThat(refusal.violation()).isEqualTo(Violation.general("sheet.cancelled")));
    }
}
