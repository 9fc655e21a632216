package org.millwright.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one row says, each value already of its field's type; a blank cell says nothing.
///
/// @param values `String`, `BigDecimal`, `LocalDate`, a constant, or {@link Clear#CLEAR}
/// @param problems cells that cannot be read
public record RowDraft(long line, Map<ImportField, Object> values, List<Problem> problems) {

    public RowDraft {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public @Nullable Object value(ImportField field) {
        return values.get(field);
    }

    /// The text of a field that cannot be cleared.
    Optional<String> text(ImportField field) {
        return values.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
