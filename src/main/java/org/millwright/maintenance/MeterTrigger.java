package org.millwright.maintenance;

import java.math.BigDecimal;

/// Every so many units of a meter.
///
/// @param meter the name by which each machine of the plan has such a meter
/// @param every units between two jobs; positive
/// @param ahead units before they are reached at which the job is due; not negative, less than `every`
public record MeterTrigger(String meter, BigDecimal every, BigDecimal ahead) {}
