package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;

class AnsweringTest {

    private static final Limits LIMITS =
            new Limits(new BigDecimal("10"), new BigDecimal("20"), new BigDecimal("80"), new BigDecimal("90"));

    @ParameterizedTest
    @CsvSource({
        "50, 50, NORMAL, PASS",
        "80.01, 80.01, HIGH_WARNING, FLAG",
        "'90,01', 90.01, HIGH_ALARM, FAIL",
        "' 9.99 ', 9.99, LOW_ALARM, FAIL",
        "-3, -3, LOW_ALARM, FAIL",
        "\u22123, -3, LOW_ALARM, FAIL",
        "'+19,99', 19.99, LOW_WARNING, FLAG",
        "'20,', 20, NORMAL, PASS",
        "'.5', 0.5, LOW_ALARM, FAIL",
        "0050, 50, NORMAL, PASS",
    })
    void aNumberIsJudgedByItsLimits(String typed, BigDecimal reading, Zone zone, Verdict verdict) {
        var answer = number(typed, null).orThrow();

        assertThat(answer.reading()).isEqualByComparingTo(reading);
        assertThat(answer.zone()).isEqualTo(zone);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.typed()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "warm, inspection.refused.not-a-number",
        "'1.234,5', inspection.refused.not-a-number",
        "1 234, inspection.refused.not-a-number",
        "1e3, inspection.refused.not-a-number",
        "'.', inspection.refused.not-a-number",
        "\u0665, inspection.refused.not-a-number",
        "0.1234567, inspection.refused.number-range",
        "12345678901234, inspection.refused.number-range",
        "P, inspection.refused.needs-number",
        "fail, inspection.refused.needs-number",
        "'', check.required",
    })
    void aNumberThatIsNoneIsRefused(String typed, String key) {
        assertThat(number(typed, null).violations())
                .extracting(Violation::field, violation -> violation.message().key())
                .containsExactly(tuple("typed", key));
    }

    @ParameterizedTest
    @CsvSource({"P, PASS", "p, PASS", "g, FLAG", "F, FAIL", "fail, FAIL", "FLAG, FLAG"})
    void aKeyGivesAVerdict(String typed, Verdict verdict) {
        var answer = verdict(typed, " loose bolt ").orThrow();

        assertThat(answer).isEqualTo(new Answer(verdict, null, null, typed, "loose bolt"));
    }

    @ParameterizedTest
    @CsvSource({"12", "x", "PASSED"})
    void aPassFailPointTakesNothingElse(String typed) {
        assertThat(verdict(typed, null).violations())
                .containsExactly(Violation.of("typed", "inspection.refused.not-a-verdict"));
    }

    @Test
    void notApplicableNeedsAReasonAtAnyPoint() {
        assertThat(verdict("N", " ").violations())
                .containsExactly(Violation.of("note", "inspection.refused.na-reason"));
        assertThat(number("n", null).violations())
                .containsExactly(Violation.of("note", "inspection.refused.na-reason"));
        assertThat(number("NA", "guard locked").orThrow())
                .isEqualTo(new Answer(Verdict.NA, null, null, "NA", "guard locked"));
    }

    @ParameterizedTest
    @CsvSource({
        "185 °F, 85, HIGH_WARNING",
        "185F, 85, HIGH_WARNING",
        "50 °C, 50, NORMAL",
        "'122,9 °F', 50.5, NORMAL",
        "300 K, 26.85, NORMAL",
    })
    void aReadingInAnotherUnitIsTurnedIntoThePoints(String typed, BigDecimal reading, Zone zone) {
        var answer = Answering.answer(Question.number("°C", LIMITS), new PointAnswer(1, typed, null))
                .orThrow();
        assertThat(answer.reading()).isEqualByComparingTo(reading);
        assertThat(answer.zone()).isEqualTo(zone);
        assertThat(answer.typed()).isEqualTo(typed);
    }

    @Test
    void aUnitThatMeasuresSomethingElseIsRefused() {
        assertThat(Answering.answer(Question.number("°C", LIMITS), new PointAnswer(1, "5 bar", null))
                        .violations())
                .containsExactly(Violation.of("typed", "inspection.refused.other-unit", "bar", "°C"));
    }

    @Test
    void aChoiceIsMadeByItsDigitOrItsWords() {
        var question = new Question(CheckPointKind.CHOICE, null, Limits.NONE, Choices.read("Clear = P\nCloudy = G"));
        var cloudy = new Answer(Verdict.FLAG, null, null, "Cloudy", null);
        assertThat(Answering.answer(question, new PointAnswer(1, "2", null)).orThrow())
                .isEqualTo(cloudy);
        assertThat(Answering.answer(question, new PointAnswer(1, "cloudy", null))
                        .orThrow())
                .isEqualTo(cloudy);
        assertThat(Answering.answer(question, new PointAnswer(1, "3", null)).violations())
                .containsExactly(Violation.of("typed", "inspection.refused.not-a-choice", 2));
        assertThat(Answering.answer(question, new PointAnswer(1, "N", "no light"))
                        .orThrow()
                        .verdict())
                .isEqualTo(Verdict.NA);
    }

    @Test
    void aTextIsOnRecordUntilSomebodyJudgesIt() {
        var question = new Question(CheckPointKind.TEXT, null, Limits.NONE, Choices.NONE);
        assertThat(Answering.answer(question, new PointAnswer(1, "N", null)).orThrow())
                .isEqualTo(new Answer(Verdict.RECORDED, null, null, "N", null));
        assertThat(Answering.answer(question, new PointAnswer(1, "Oil is dark", Verdict.FLAG, null))
                        .orThrow()
                        .verdict())
                .isEqualTo(Verdict.FLAG);
        assertThat(Answering.answer(question, new PointAnswer(1, "", Verdict.NA, "locked"))
                        .orThrow()
                        .typed())
                .isEqualTo("N");
        assertThat(Answering.answer(question, new PointAnswer(1, "", Verdict.NA, null))
                        .violations())
                .containsExactly(Violation.of("note", "inspection.refused.na-reason"));
    }

    @Test
    void tooLongTextsAreRefused() {
        assertThat(verdict("P", "x".repeat(2001)).violations())
                .containsExactly(Violation.of("note", "check.too-long", Answering.MOST_NOTE));
        assertThat(number("1".repeat(61), null).violations())
                .containsExactly(Violation.of("typed", "check.too-long", Answering.MOST_TYPED));
    }

    private static Outcome<Answer> number(String typed, @Nullable String note) {
        return Answering.answer(Question.number(null, LIMITS), new PointAnswer(1, typed, note));
    }

    private static Outcome<Answer> verdict(String typed, @Nullable String note) {
        return Answering.answer(Question.PASS_FAIL, new PointAnswer(1, typed, note));
    }
}
