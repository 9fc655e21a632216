package org.millwright.maintenance;

import org.millwright.kernel.Checks;

/// A plan among the jobs of a family: the bigger its rank, the bigger the job.
public record FamilyRank(long familyId, int rank) {

    public static final int MOST = 99;

    public void check(Checks checks) {
        checks.require(rank >= 1 && rank <= MOST, "familyRank", "maintenance.refused.rank", MOST);
    }
}
