package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOrderViewTest {

    /// Saved filters and scripts hold these words: they must never change.
    @ParameterizedTest
    @CsvSource({"OPEN, open", "OVERDUE, overdue", "MINE, mine", "ON_HOLD, on-hold", "ALL, all"})
    void isSpeltWithSmallLettersAndHyphens(WorkOrderView view, String key) {
        assertThat(view.key()).isEqualTo(key);
    }
}
