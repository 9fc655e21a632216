package org.millwright.maintenance;

/// What the plant has decided about its plans.
///
/// @param grace how long after its due date work counts as done on time
/// @param version what the user saw, given back with a change; {@link #UNSAVED} until somebody has set them
public record PlanningRules(PauseRule pauseRule, Grace grace, int version) {

    public static final int UNSAVED = 0;

    /// Stands in until somebody has decided.
    public static final PlanningRules USUAL = new PlanningRules(PauseRule.RUN_ON, Grace.BY_DUE_DATE, UNSAVED);
}
