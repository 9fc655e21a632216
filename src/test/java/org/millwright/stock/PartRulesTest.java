package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;

class PartRulesTest {

    @Test
    void everyWrongFieldIsNamed() {
        String long201 = "x".repeat(201);
        var part = new PartFields(
                " ", "", "", PartCriticality.VITAL, long201, long201, long201, -1, Quantity.ZERO, "x".repeat(10_001));
        assertThat(PartRules.check(part).violations())
                .extracting(Violation::field)
                .containsExactly(
                        "partNo", "name", "unit", "maker", "makerPartNo", "supplier", "note", "leadDays", "packSize");
    }

    @Test
    void anOrdinaryPartPasses() {
        var part = new PartFields(
                "0815",
                "Bearing 6205-2RS",
                "pcs",
                PartCriticality.ESSENTIAL,
                null,
                null,
                null,
                999,
                Quantity.of(1),
                null);
        assertThat(PartRules.check(part).ok()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ", , ''",
        "0, 0, ''",
        "5, 5, ''",
        "5, , ''",
        ", 5, ''",
        "5, 4.9999, maximum",
        "-1, 5, minimum",
        "200000000, , minimum",
    })
    void levels(@Nullable String minimum, @Nullable String maximum, String field) {
        var levels = new StockLevels(
                "A-01-3", minimum == null ? null : Quantity.of(minimum), maximum == null ? null : Quantity.of(maximum));
        assertThat(PartRules.check(levels).violations())
                .extracting(Violation::field)
                .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }
}
