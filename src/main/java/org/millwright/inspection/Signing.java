package org.millwright.inspection;

import java.util.List;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;

/// When a run of a round may still be answered, and when it may be signed.
public final class Signing {

    public static final int MOST_NAME = 80;
    public static final int MOST_REASON = 400;

    private Signing() {}

    /// A signed run is frozen, a skipped one is over.
    public static Checks mayAnswer(RoundRunStatus status) {
        return new Checks()
                .require(status != RoundRunStatus.SIGNED, "", "inspection.refused.signed")
                .require(status != RoundRunStatus.SKIPPED, "", "inspection.refused.skipped");
    }

    /// A run may be given up while it is not signed; the reason stays with it.
    public static Checks skip(RoundRunStatus status, String reason) {
        return mayAnswer(status).text("reason", reason, MOST_REASON);
    }

    /// Only what is signed is corrected beside: before, an answer is simply given again.
    public static Checks mayCorrect(RoundRunStatus status, String reason) {
        return new Checks()
                .require(status == RoundRunStatus.SIGNED, "", "inspection.refused.not-signed")
                .text("reason", reason, MOST_REASON);
    }

    /// Points not done block the signature unless a partial round is asked for; a round of no answers is never signed.
    ///
    /// @param answered how many points have an answer, NA included
    /// @param notDone the points that have none, by machine and name, in walking order
    /// @param partialAsked the signer says that points are left undone
    public static Outcome<Signature> sign(
            RoundRunStatus status,
            int answered,
            List<String> notDone,
            boolean partialAsked,
            String signedBy,
            SignatureMeaning meaning) {
        return mayAnswer(status)
                .text("signedBy", signedBy, MOST_NAME)
                .require(answered > 0, "", "inspection.refused.nothing-answered")
                .require(
                        notDone.isEmpty() || partialAsked || answered == 0,
                        "partial",
                        "inspection.refused.not-done",
                        notDone.size(),
                        notDone.isEmpty() ? "" : notDone.getFirst())
                .then(() -> Outcome.done(new Signature(signedBy, meaning, !notDone.isEmpty())));
    }
}
