package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionTest {

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void onlyWhatIsMadeOrMissedNeverComesAgain(Disposition disposition) {
        assertThat(disposition.settles())
                .isEqualTo(disposition == Disposition.MAKE || disposition == Disposition.MISSED);
    }
}
