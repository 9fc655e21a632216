package org.millwright.ui.job;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.ui.kit.form.Picked;

/// A part as a job names it.
///
/// @param unit of issue
/// @param average what one unit is worth at the moving average; null where there is no stock to tell it by
public record KnownPart(Picked part, String unit, @Nullable Money average) {}
