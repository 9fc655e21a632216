package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementKindTest {

    @ParameterizedTest
    @CsvSource({"RECEIPT, false", "ISSUE, true", "RETURN, true", "REVERSAL, false"})
    void workPaysForWhatItTakesAndGetsBackWhatItReturns(MovementKind kind, boolean charged) {
        assertThat(kind.charged()).isEqualTo(charged);
    }
}
