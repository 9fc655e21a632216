package org.millwright.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which answers are asked for.
///
/// @param verdicts as corrected
/// @param notDone whether points that were left undone are asked for, too
public record AnswerChoice(Period period, ResultLine.Scope scope, Set<Verdict> verdicts, boolean notDone) {

    public AnswerChoice {
        verdicts = Set.copyOf(verdicts);
    }

    public static AnswerChoice all(Period period, ResultLine.Scope scope) {
        return new AnswerChoice(period, scope, Set.of(Verdict.values()), true);
    }

    /// @param verdict none for what was not done
    public static AnswerChoice of(Period period, ResultLine.Scope scope, @Nullable Verdict verdict) {
        return new AnswerChoice(period, scope, verdict == null ? Set.of() : Set.of(verdict), verdict == null);
    }
}
