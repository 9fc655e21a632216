package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Zone;
import org.millwright.sample.CheckCatalogue.Check;

class CheckCatalogueTest {

    @Test
    void normalReadingsLieWithinTheLimits() {
        assertThat(numeric())
                .isNotEmpty()
                .allMatch(check -> check.limits().zone(BigDecimal.valueOf(check.normal())) == Zone.NORMAL);
    }

    @Test
    void limitsRiseFromLowAlarmToHighAlarm() {
        assertThat(numeric()).allSatisfy(check -> {
            Limits limits = check.limits();
            List<BigDecimal> given = Stream.of(
                            limits.lowAlarm(), limits.lowWarning(), limits.highWarning(), limits.highAlarm())
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(given).isSorted().isNotEmpty();
        });
    }

    @Test
    void everyCheckHasACure() {
        assertThat(checks()).allMatch(check -> Findings.of(check).hours() > 0);
    }

    private static Stream<Check> checks() {
        return ClassCatalogue.all().stream().flatMap(type -> CheckCatalogue.of(type.code()).stream());
    }

    private static Stream<Check> numeric() {
        return checks().filter(Check::numeric);
    }
}
