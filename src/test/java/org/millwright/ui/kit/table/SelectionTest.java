package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    @ParameterizedTest
    @CsvSource({"'', ", "'7', 7", "'7 8', "})
    void oneIsOnlyWhereThereIsOne(String ids, @Nullable Long single) {
        assertThat(selection(ids, false).single()).isEqualTo(single);
    }

    @Test
    void everythingIsNotTheSameAsEveryRowOneByOne() {
        assertThat(selection("7 8", true)).isNotEqualTo(selection("7 8", false));
        assertThat(selection("7 8", true)).isEqualTo(selection("7 8", true)).hasSameHashCodeAs(selection("7 8", true));
        assertThat(selection("7 8", false)).isNotEqualTo(selection("8 7", false));
    }

    @Test
    void whoAsksCannotChangeIt() {
        Selection selection = selection("7 8", false);

        selection.ids()[0] = 99;

        assertThat(selection.ids()).containsExactly(7, 8);
    }

    private static Selection selection(String ids, boolean allMatching) {
        return new Selection(
                Arrays.stream(ids.split(" "))
                        .filter(id -> !id.isEmpty())
                        .mapToLong(Long::parseLong)
                        .toArray(),
                allMatching);
    }
}
