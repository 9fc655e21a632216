package org.millwright.recurrence;

/// What becomes of a day that a month lacks, 31 April or 29 February (RFC 7529 SKIP).
public enum Skip {
    /// There is no date in that month: the plain reading of RFC 5545.
    OMIT,
    /// The month's last day stands for it, so that no job vanishes in February: the reading of plans.
    BACKWARD
}
