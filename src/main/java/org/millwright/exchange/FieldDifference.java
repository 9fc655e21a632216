package org.millwright.exchange;

import org.jspecify.annotations.Nullable;

/// What an import changes of one field.
public record FieldDifference(
        ImportField field,
        @Nullable Object before,
        @Nullable Object after) {}
