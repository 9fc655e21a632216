package org.millwright.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;

class CheckReportTest {

    private static final Invariant HOLDS = new Invariant(Message.of("invariant.ids"), 0, List.of());
    private static final Invariant BROKEN =
            new Invariant(Message.of("invariant.references"), 7, List.of(Message.of("invariant.references-nowhere")));

    @Test
    void oneWrongRecordMakesThePlantUnsound() {
        assertThat(new CheckReport(9, List.of(HOLDS)).sound()).isTrue();
        assertThat(new CheckReport(9, List.of(HOLDS, BROKEN)).sound()).isFalse();
        assertThat(new CheckReport(9, List.of(HOLDS, BROKEN)).broken()).containsExactly(BROKEN);
    }
}
