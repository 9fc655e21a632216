package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;

class SigningTest {

    @Test
    void aCompleteRoundIsSignedAndNeverPartial() {
        assertThat(sign(RoundRunStatus.IN_PROGRESS, 12, List.of(), true))
                .isEqualTo(Outcome.done(new Signature("Ada", SignatureMeaning.INSPECTED, false)));
    }

    @Test
    void pointsNotDoneBlockUnlessPartialIsAskedFor() {
        var notDone = List.of("Oil level", "Belt");

        assertThat(sign(RoundRunStatus.IN_PROGRESS, 10, notDone, false).violations())
                .containsExactly(Violation.of("partial", "inspection.refused.not-done", 2, "Oil level"));
        assertThat(sign(RoundRunStatus.IN_PROGRESS, 10, notDone, true).orThrow().partial())
                .isTrue();
    }

    @Test
    void aRoundOfNoAnswersIsNotSignedEvenAsPartial() {
        assertThat(sign(RoundRunStatus.DUE, 0, List.of("Belt"), true).violations())
                .containsExactly(Violation.general("inspection.refused.nothing-answered"));
    }

    @Test
    void aSignedRoundIsFrozen() {
        assertThat(sign(RoundRunStatus.SIGNED, 12, List.of(), false).violations())
                .containsExactly(Violation.general("inspection.refused.signed"));
        assertThat(Signing.mayAnswer(RoundRunStatus.SIGNED).ok()).isFalse();
        assertThat(Signing.mayAnswer(RoundRunStatus.DUE).ok()).isTrue();
        assertThat(Signing.mayAnswer(RoundRunStatus.IN_PROGRESS).ok()).isTrue();
    }

    @Test
    void aSignatureNeedsAName() {
        assertThat(Signing.sign(RoundRunStatus.IN_PROGRESS, 1, List.of(), false, " ", SignatureMeaning.REVIEWED)
                        .violations())
                .containsExactly(Violation.of("signedBy", "check.required"));
    }

    private static Outcome<Signature> sign(
            RoundRunStatus status, int answered, List<String> notDone, boolean partialAsked) {
        return Signing.sign(status, answered, notDone, partialAsked, "Ada", SignatureMeaning.INSPECTED);
    }
}
