package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 89", "-A1", "@x", "\tx", "\rx", "\nx", "'=1", "''@x", "\uFF1D1"})
    void guardsWhatLooksLikeAFormulaAndGivesItBack(String text) {
        String guarded = FormulaGuard.guard(text);

        assertThat(guarded).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pump", "'tis", "'", "''", "0012", "a=b", " =1"})
    void leavesOtherTextsAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }
}
