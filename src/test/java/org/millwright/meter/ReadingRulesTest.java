package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;

class ReadingRulesTest {

    private static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 3, 1, 8, 0);
    private static final LocalDateTime NOW = DAY_1.plusDays(30);
    private static final MeterFields HOURS = MeterFields.counter(7, "Running hours", "h");
    private static final MeterFields FIVE_DIGITS = HOURS.withSpan(new BigDecimal("100000"));

    @Test
    void aSmallerValueOfACounterIsRefusedWithBothValues() {
        assertThat(check(HOURS, normal(2, "120"), normal(0, "99950")))
                .containsExactly(new Violation(
                        "value", Message.of("meter.refused.smaller", Quantity.of("120"), Quantity.of("99950"), DAY_1)));
    }

    /// Reference vector MET-roll: across a span of 100,000 only when it is said to be a roll-over.
    @Test
    void aRollOverIsTakenWhenItIsSaidToBeOne() {
        assertThat(keys(check(FIVE_DIGITS, rollOver(2, "120"), normal(0, "99950"))))
                .isEmpty();
        assertThat(keys(check(FIVE_DIGITS, normal(2, "120"), normal(0, "99950"))))
                .containsExactly("meter.refused.smaller");
        assertThat(keys(check(FIVE_DIGITS, rollOver(2, "99960"), normal(0, "99950"))))
                .containsExactly("meter.refused.no-roll-over");
        assertThat(keys(check(FIVE_DIGITS, rollOver(2, "120")))).containsExactly("meter.refused.nothing-to-roll-over");
        assertThat(keys(check(
                        HOURS, new Reading(DAY_1, BigDecimal.ONE, ReadingKind.ROLL_OVER, null, null), normal(-1, "5"))))
                .containsExactly("meter.refused.no-span");
    }

    @Test
    void aCounterShowsLessThanItCountsTo() {
        assertThat(keys(check(FIVE_DIGITS, normal(0, "99999.9")))).isEmpty();
        assertThat(keys(check(FIVE_DIGITS, normal(0, "100000")))).containsExactly("meter.refused.beyond-span");
    }

    @Test
    void afterAReplacementTheNewMeterIsFollowed() {
        var replacement = Reading.replacement(DAY_1.plusDays(1), new BigDecimal("8040"), new BigDecimal("5"));

        assertThat(keys(check(HOURS, replacement, normal(0, "8000")))).isEmpty();
        assertThat(keys(check(HOURS, normal(2, "25"), normal(0, "8000"), replacement)))
                .isEmpty();
        assertThat(keys(check(HOURS, normal(2, "4"), normal(0, "8000"), replacement)))
                .containsExactly("meter.refused.smaller");
        assertThat(keys(check(
                        HOURS,
                        Reading.replacement(DAY_1.plusDays(1), new BigDecimal("7999"), BigDecimal.ZERO),
                        normal(0, "8000"))))
                .containsExactly("meter.refused.smaller");
        assertThat(keys(check(HOURS, new Reading(DAY_1, BigDecimal.ONE, ReadingKind.REPLACEMENT, null, null))))
                .containsExactly("check.required");
    }

    @ParameterizedTest
    @CsvSource({"10,", "30,", "9.9, meter.refused.smaller", "30.1, meter.refused.above-later"})
    void aBackDatedValueFitsBetweenItsNeighbours(String value, @Nullable String refusal) {
        assertThat(keys(check(HOURS, normal(2, value), normal(0, "10"), normal(5, "30"))))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void aBackDatedValueLiesAboveWhereTheMeterRolledOverLater() {
        assertThat(keys(check(FIVE_DIGITS, normal(2, "99960"), normal(0, "99950"), rollOver(5, "20"))))
                .isEmpty();
        assertThat(keys(check(FIVE_DIGITS, normal(2, "10"), rollOver(5, "20"))))
                .containsExactly("meter.refused.rolled-over-later");
    }

    @Test
    void anotherReadingOfTheSameMomentTakesThePlaceOfTheOneBefore() {
        assertThat(keys(check(HOURS, normal(2, "20"), normal(0, "10"), normal(2, "200"))))
                .isEmpty();
    }

    /// Usual are 10 a day; more than 50 a day asks, and readings close together are held to a whole
    /// day.
    @ParameterizedTest
    @CsvSource({"2, 0, 200, false", "2, 0, 200.1, true", "0, 1, 150, false", "0, 1, 150.1, true"})
    void aJumpAsks(int days, int hours, String value, boolean asks) {
        LocalDateTime at = DAY_1.plusDays(10L + days).plusHours(hours);
        List<Violation> found =
                check(HOURS, Reading.normal(at, new BigDecimal(value)), normal(0, "0"), normal(10, "100"));

        assertThat(Violation.onlyAsk(found)).isEqualTo(asks);
        assertThat(found).hasSize(asks ? 1 : 0);
    }

    @Test
    void theQuestionTellsFromWhereAndHowMuch() {
        assertThat(check(HOURS, normal(12, "1100"), normal(0, "0"), normal(10, "100")))
                .containsExactly(Violation.question(
                        "value",
                        "meter.asks.jump",
                        Quantity.of(100),
                        DAY_1.plusDays(10),
                        new BigDecimal("500"),
                        new BigDecimal("10")));
    }

    @Test
    void beforeTwoReadingsTheUseEnteredTellsAJump() {
        var entered = new MeterFields(7, "Bottles", "1", MeterKind.COUNTER, null, null, BigDecimal.TEN, 30, null);

        assertThat(keys(check(entered, normal(1, "51"), normal(0, "0")))).containsExactly("meter.asks.jump");
        assertThat(keys(check(entered, normal(1, "50"), normal(0, "0")))).isEmpty();
        assertThat(keys(check(HOURS, normal(1, "51"), normal(0, "0")))).isEmpty();
    }

    @Test
    void nothingIsReadInTheFutureOrBeforeTheMeterWasThere() {
        var installed =
                new MeterFields(7, "Bottles", "1", MeterKind.COUNTER, null, LocalDate.of(2026, 3, 1), null, 30, null);

        assertThat(keys(check(HOURS, Reading.normal(NOW.plusMinutes(1), BigDecimal.ONE))))
                .containsExactly("meter.refused.future");
        assertThat(keys(check(HOURS, Reading.normal(NOW, BigDecimal.ONE)))).isEmpty();
        assertThat(keys(check(installed, normal(-1, "1")))).containsExactly("meter.refused.before-installed");
        assertThat(keys(check(installed, normal(0, "1")))).isEmpty();
        assertThat(keys(check(HOURS, Reading.normal(LocalDateTime.of(1025, 1, 1, 0, 0), BigDecimal.ONE))))
                .containsExactly("check.date-range");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, check.negative",
        "1000000000000, meter.refused.range",
        "0.00001, meter.refused.decimals",
        "1e30, meter.refused.range"
    })
    void whatNoCounterShowsIsRefused(String value, String refusal) {
        assertThat(keys(check(HOURS, normal(0, value)))).containsExactly(refusal);
    }

    @Test
    void aGaugeMovesFreelyAndDoesNothingElse() {
        var gauge = MeterFields.gauge(7, "Oil pressure", "bar");

        assertThat(keys(check(gauge, normal(2, "-3"), normal(0, "900"), normal(1, "5"))))
                .isEmpty();
        assertThat(keys(check(gauge, rollOver(2, "3"), normal(0, "900"))))
                .containsExactly("meter.refused.gauge-goes-on");
    }

    @Test
    void aReadingThatOthersFollowIsNotStruckOut() {
        List<Reading> rest = List.of(normal(0, "99950"), normal(4, "150"));

        assertThat(keys(ReadingRules.checkWithout(MeterKind.COUNTER, rest))).containsExactly("meter.refused.needed-by");
        assertThat(keys(ReadingRules.checkWithout(MeterKind.COUNTER, List.of(rollOver(1, "3")))))
                .containsExactly("meter.refused.needed-by");
        assertThat(ReadingRules.checkWithout(MeterKind.COUNTER, List.of(normal(0, "150"), normal(4, "150"))))
                .isEmpty();
        assertThat(ReadingRules.checkWithout(MeterKind.GAUGE, rest)).isEmpty();
    }

    private static List<Violation> check(MeterFields meter, Reading reading, Reading... before) {
        return ReadingRules.check(meter, KnownReadings.of(new ArrayList<>(List.of(before))), reading, NOW);
    }

    private static List<String> keys(List<Violation> violations) {
        return violations.stream().map(found -> found.message().key()).toList();
    }

    private static Reading normal(int days, String value) {
        return Reading.normal(DAY_1.plusDays(days), new BigDecimal(value));
    }

    private static Reading rollOver(int days, String value) {
        return Reading.rollOver(DAY_1.plusDays(days), new BigDecimal(value), new BigDecimal("100000"));
    }
}
