package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @Test
    void eachAnswerHasAKeyOfItsOwn() {
        assertThat(Arrays.stream(Verdict.GIVEN.toArray(Verdict[]::new)).map(Verdict::key))
                .containsExactly('P', 'G', 'F', 'N');
    }

    @ParameterizedTest
    @CsvSource({"PASS, false", "FLAG, true", "FAIL, true", "NA, false"})
    void whatFailedOrWasFlaggedWantsAttention(Verdict verdict, boolean finding) {
        assertThat(verdict.isFinding()).isEqualTo(finding);
    }
}
