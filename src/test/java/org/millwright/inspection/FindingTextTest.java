package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTextTest {

    private static final Limits LIMITS =
            new Limits(new BigDecimal("10"), new BigDecimal("20"), new BigDecimal("80"), new BigDecimal("90"));

    @ParameterizedTest
    @CsvSource({"9.99, 9.99 bar < 10", "19, 19 bar < 20", "50, 50 bar", "80.01, 80.01 bar > 80", "90.5, 90.5 bar > 90"})
    void aReadingTellsTheLimitItBroke(BigDecimal reading, String said) {
        assertThat(FindingText.said(answer(reading, null), Question.number("bar", LIMITS)))
                .isEqualTo(said);
    }

    @Test
    void theNoteIsKept() {
        assertThat(FindingText.said(answer(new BigDecimal("95"), "smells"), Question.number(null, LIMITS)))
                .isEqualTo("95 > 90: smells");
        assertThat(FindingText.said(new Answer(Verdict.FAIL, null, null, "F", "bolt missing"), Question.PASS_FAIL))
                .isEqualTo("bolt missing");
    }

    @Test
    void aTitleIsCutWhereItWouldBeTooLong() {
        var findings = List.of(finding("x".repeat(150)), finding("y".repeat(150)));

        assertThat(FindingText.title(findings)).hasSize(200).endsWith("…");
        assertThat(FindingText.line(finding("Belt"))).isEqualTo("Belt");
        assertThat(FindingText.note(new RunRef(1, "RD-000001"), finding("Belt")))
                .isEqualTo("RD-000001 · Belt");
    }

    private static Answer answer(BigDecimal reading, @Nullable String note) {
        var zone = LIMITS.zone(reading);
        return new Answer(zone.verdict(), zone, reading, reading.toPlainString(), note);
    }

    private static Finding finding(String point) {
        return new Finding(1, point, 2, "P-1", Verdict.FAIL, "", null);
    }
}
