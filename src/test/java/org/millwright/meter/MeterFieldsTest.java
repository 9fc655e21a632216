package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeterFieldsTest {

    @Test
    void spacesAroundWordsAndAnEmptyNoteSayNothing() {
        var typed =
                new MeterFields(7, " Running\u00A0hours ", "h\u00A0", MeterKind.COUNTER, null, null, null, 30, "  ");

        assertThat(typed.tidied()).isEqualTo(MeterFields.counter(7, "Running hours", "h"));
    }

    @Test
    void aSpanLeavesTheRestAsItIs() {
        MeterFields hours = MeterFields.counter(7, "Running hours", "h");

        assertThat(hours.withSpan(BigDecimal.TEN).span()).isEqualTo(BigDecimal.TEN);
        assertThat(hours.withSpan(BigDecimal.TEN).name()).isEqualTo("Running hours");
        assertThat(MeterFields.gauge(7, "Pressure", "bar").kind()).isEqualTo(MeterKind.GAUGE);
    }
}
