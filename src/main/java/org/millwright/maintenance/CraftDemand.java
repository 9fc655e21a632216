package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Hours for which a craft is asked on a day.
///
/// @param craft as it was written; empty where nobody has said which
/// @param planned whether a plan is still to make the work, which is no work order yet
public record CraftDemand(LocalDate on, String craft, BigDecimal hours, boolean planned) {}
