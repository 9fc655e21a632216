package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;

class RoundRulesTest {

    private static final Limits HIGH = new Limits(null, null, new BigDecimal("70"), new BigDecimal("80"));
    private static final CheckPointFields BELT =
            new CheckPointFields("Belt", 7L, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true);
    private static final CheckPointFields TEMPERATURE =
            new CheckPointFields("Temperature", 7L, CheckPointKind.NUMBER, "°C", HIGH, "Drive end", true);

    @Test
    void acceptsARound() {
        assertThat(RoundRules.check(new RoundFields("R-1", "Morning", 1L, true, List.of(BELT, TEMPERATURE)))
                        .ok())
                .isTrue();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var wrong = new CheckPointFields("", null, CheckPointKind.PASS_FAIL, "bar", HIGH, "x".repeat(2001), true);

        assertThat(RoundRules.check(new RoundFields("", " ", null, true, List.of(BELT, wrong)))
                        .violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "code",
                        "name",
                        "equipmentId",
                        "points[1].name",
                        "points[1].equipmentId",
                        "points[1].unit",
                        "points[1].limits",
                        "points[1].instruction");
    }

    @Test
    void twoPointsThatAreWalkedAreNeverTheSameMachineAndName() {
        var elsewhere = new CheckPointFields("Belt", 8L, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true);
        var before = new CheckPointFields("Belt", 7L, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, false);

        assertThat(check(BELT, elsewhere, before)).isEmpty();
        assertThat(check(BELT, elsewhere, BELT))
                .containsExactly(Violation.of("points[2].name", "inspection.refused.twin-points", 1, 3, "Belt"));
    }

    private static List<Violation> check(CheckPointFields... points) {
        return RoundRules.check(new RoundFields("R-1", "Morning", 1L, true, List.of(points)))
                .violations();
    }

    @Test
    void refusesLimitsOutOfOrder() {
        var wrong = new Limits(null, new BigDecimal("9"), new BigDecimal("8"), null);
        var point = new CheckPointFields("Pressure", 7L, CheckPointKind.NUMBER, "bar", wrong, null, true);

        assertThat(RoundRules.check(point).violations())
                .containsExactly(Violation.of("highWarning", "inspection.refused.limit-order", new BigDecimal("9")));
    }

    @Test
    void anActiveRoundNeedsAPoint() {
        assertThat(RoundRules.check(new RoundFields("R-1", "Morning", 1L, true, List.of()))
                        .violations())
                .containsExactly(Violation.of("points", "inspection.refused.no-points"));
        assertThat(RoundRules.check(new RoundFields("R-1", "Morning", 1L, false, List.of()))
                        .ok())
                .isTrue();
    }
}
