package org.millwright.maintenance;

import org.millwright.kernel.Checks;

/// What people enter about a family of plans.
///
/// @param withinDays how many days apart two dates may be for the bigger job to cover the smaller; 0 for the same day
public record FamilyFields(String name, FamilyMode mode, int withinDays) {

    public static final int MOST_DAYS = 60;
    private static final int NAME_LENGTH = 80;

    public Checks check() {
        return new Checks()
                .text("name", name, NAME_LENGTH)
                .require(
                        withinDays >= 0 && withinDays <= MOST_DAYS,
                        "withinDays",
                        "maintenance.refused.within-days",
                        MOST_DAYS);
    }
}
