package org.millwright.exchange;

import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.PlanFields;

/// A plan that an import adds or changes.
///
/// @param id null for a new one
/// @param fields its family is still without its id
/// @param family the name of its family, none for a plan that stands alone
public record PlanStep(
        @Nullable Long id,
        int seenVersion,
        PlanFields fields,
        @Nullable String family) {}
