package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void allThatIsWrongIsCollected() {
        var checks = new Checks()
                .text("name", "  ", 10)
                .optionalText("note", "x".repeat(11), 10)
                .notNegative("minimum", BigDecimal.ONE.negate())
                .positive("pack", BigDecimal.ZERO)
                .date("due", LocalDate.of(2999, 1, 1))
                .require(true, "fine", "check.required");

        assertThat(checks.violations())
                .extracting(violation ->
                        violation.field() + " " + violation.message().key())
                .containsExactly(
                        "name check.required",
                        "note check.too-long",
                        "minimum check.negative",
                        "pack check.not-positive",
                        "due check.date-range");
    }

    @Test
    void whatIsAbsentAndOptionalIsFine() {
        assertThat(new Checks()
                        .optionalText("note", null, 10)
                        .notNegative("cost", null)
                        .date("due", null)
                        .ok())
                .isTrue();
    }

    @Test
    void theActionRunsOnlyWhenNothingIsWrong() {
        assertThat(new Checks().then(() -> Outcome.done(1)).isDone()).isTrue();
        assertThat(new Checks().text("name", "", 5).then(() -> Outcome.done(1)).isDone())
                .isFalse();
    }
}
