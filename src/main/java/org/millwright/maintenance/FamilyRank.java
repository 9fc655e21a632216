package org.millwright.maintenance;

/// A plan among the jobs of a family: the bigger its rank, the bigger the job.
public record FamilyRank(long familyId, int rank) {

    public static final int MOST = 99;
}
