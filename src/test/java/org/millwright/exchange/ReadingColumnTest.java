package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.millwright.meter.ReadingKind;

class ReadingColumnTest {

    @Test
    void everyRefusalOfAReadingHasAColumn() {
        assertThat(ReadingColumn.ofField("at")).isEqualTo(ReadingColumn.READ_AT);
        assertThat(ReadingColumn.ofField("span")).isEqualTo(ReadingColumn.COUNTS_TO);
        assertThat(ReadingColumn.ofField("startValue")).isEqualTo(ReadingColumn.NEW_START);
        assertThat(ReadingColumn.ofField("")).isEqualTo(ReadingColumn.VALUE);
    }

    @Test
    void keysAreUniqueAndNothingCanBeCleared() {
        assertThat(Arrays.stream(ReadingColumn.values()).map(ReadingColumn::key))
                .doesNotHaveDuplicates();
        assertThat(ReadingColumn.values()).noneMatch(ReadingColumn::clearable);
        assertThat(ReadingColumn.KIND.choices()).hasSize(ReadingKind.values().length);
    }
}
