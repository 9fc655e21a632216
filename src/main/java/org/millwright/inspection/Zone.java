package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// Where a reading lies among the limits of its check point.
public enum Zone implements Labelled {
    LOW_ALARM(Verdict.FAIL),
    LOW_WARNING(Verdict.FLAG),
    NORMAL(Verdict.PASS),
    HIGH_WARNING(Verdict.FLAG),
    HIGH_ALARM(Verdict.FAIL);

    private final Verdict verdict;

    Zone(Verdict verdict) {
        this.verdict = verdict;
    }

    /// An alarm fails the point, a warning flags it.
    public Verdict verdict() {
        return verdict;
    }
}
