package org.millwright.stock.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource(
            value = {"none, none", "'', none", "' \t ', none", "' A-01 ', A-01", "0, 0"},
            nullValues = "none")
    void blanksAroundATextAreNotKept(@Nullable String typed, @Nullable String kept) {
        assertThat(Texts.orNull(typed)).isEqualTo(kept);
    }
}
