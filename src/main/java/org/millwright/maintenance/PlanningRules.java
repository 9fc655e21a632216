package org.millwright.maintenance;

/// What the plant has decided about its plans.
///
/// @param version what the user saw, given back with a change; {@link #UNSAVED} until somebody has set them
public record PlanningRules(PauseRule pauseRule, int version) {

    public static final int UNSAVED = 0;

    /// Stands in until somebody has decided.
    public static final PlanningRules USUAL = new PlanningRules(PauseRule.RUN_ON, UNSAVED);
}
