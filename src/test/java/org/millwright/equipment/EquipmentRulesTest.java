package org.millwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Violation;

class EquipmentRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void aTagAndANameAreEnough() {
        assertThat(EquipmentRules.check(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                        .violations())
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        EquipmentFields wrong = fields(" ", LocalDate.of(2999, 1, 1), null, new BigDecimal("-0.01"));

        assertThat(EquipmentRules.check(wrong).violations())
                .extracting(Violation::field)
                .containsExactly("tag", "installedOn", "purchaseCost");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2028-03-01, true"})
    void aWarrantyDoesNotEndBeforeTheMachineStands(LocalDate until, boolean fine) {
        assertThat(EquipmentRules.check(fields("P-101", MARCH, until, null)).ok())
                .isEqualTo(fine);
    }

    @Test
    void aTagIsOneLineOfVisibleText() {
        assertThat(EquipmentRules.check(fields("P-\t101", null, null, null)).violations())
                .containsExactly(Violation.of("tag", "equipment.tag-control"));
        assertThat(EquipmentRules.check(fields("=1+1", null, null, null)).ok()).isTrue();
    }

    @Test
    void anAmountFitsTheStore() {
        assertThat(keys(new BigDecimal("99999999999999999.99"))).isEmpty();
        assertThat(keys(new BigDecimal("100000000000000000"))).containsExactly("equipment.cost-too-large");
    }

    @ParameterizedTest
    @CsvSource({"12500.50, true", "1E3, true", "12500.5000, true", "12500.505, false", "0.001, false"})
    void anAmountHasNoFractionsOfACent(BigDecimal cost, boolean fine) {
        assertThat(keys(cost).isEmpty()).isEqualTo(fine);
    }

    @Test
    void theRefusalOfAnAmountNamesTheFieldAndWhatIsExpected() {
        assertThat(EquipmentRules.check(fields("P-101", null, null, new BigDecimal("12500.505")))
                        .violations())
                .containsExactly(Violation.of("purchaseCost", "check.not-cents", 2, Money.of("1250.50")));
    }

    private static List<String> keys(BigDecimal cost) {
        return EquipmentRules.check(fields("P-101", null, null, cost)).violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }

    private static EquipmentFields fields(
            String tag, @Nullable LocalDate installed, @Nullable LocalDate warranty, @Nullable BigDecimal cost) {
        return new EquipmentFields(
                tag,
                "Feed pump",
                EquipmentKind.MACHINE,
                null,
                null,
                Criticality.B,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                installed,
                warranty,
                cost,
                null,
                null,
                null);
    }
}
