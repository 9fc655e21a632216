package org.millwright.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.report.Kpi;
import org.millwright.ui.Scenes;

class KpiTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPENED | 1234 | 1,234 | 1,234 | ``",
                "OPEN | 2 | 2 | 2.0 | ``",
                "PM_COMPLIANCE | 0.8281 | 82.8% | 82.8% | ``",
                "PM_COMPLIANCE | | – | – | ``",
                "MTTR | 3.5 | 3.50 | 3.50 | h",
                "STOCK_VALUE | 12345.6 | 12,345.60 | 12,345.60 | EUR"
            },
            quoteCharacter = '`')
    void figuresAreWrittenByTheirKind(Kpi kpi, BigDecimal value, String month, String over, String unit) {
        var texts = new KpiText(Scenes.ENGLISH);

        assertThat(texts.month(kpi, value)).isEqualTo(month);
        assertThat(texts.over(kpi, value)).isEqualTo(over);
        assertThat(texts.unit(kpi, "EUR")).isEqualTo(unit);
        assertThat(texts.unit(Kpi.COST, null)).isEmpty();
    }
}
