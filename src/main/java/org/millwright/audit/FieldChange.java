package org.millwright.audit;

import org.jspecify.annotations.Nullable;

/// A field before and after, as the audit trail wrote it: dates and moments as ISO 8601, numbers plain.
public record FieldChange(@Nullable String before, @Nullable String after) {}
