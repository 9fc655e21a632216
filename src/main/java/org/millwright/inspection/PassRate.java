package org.millwright.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/// Counts of answers. Pass rate = pass / (pass + fail): NA says nothing about the machine, and a flagged
/// point has neither passed nor failed yet; both are counted and shown apart.
public record PassRate(int pass, int flag, int fail, int notApplicable) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static PassRate of(Collection<Verdict> verdicts) {
        return new PassRate(
                Collections.frequency(verdicts, Verdict.PASS),
                Collections.frequency(verdicts, Verdict.FLAG),
                Collections.frequency(verdicts, Verdict.FAIL),
                Collections.frequency(verdicts, Verdict.NA));
    }

    /// In percent with one decimal, half up; nothing when no point passed or failed.
    public Optional<BigDecimal> percent() {
        int judged = pass + fail;
        return judged == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(pass)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP));
    }
}
