package org.millwright.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;

/// Which columns of a file fill which fields, those of further sheets included. A field without a source is left alone.
///
/// @param addCostCentres whether cost centres that do not exist are made
public record ImportMapping(Map<ImportField, ValueSource> sources, boolean addCostCentres) {

    public static final ImportMapping NONE = new ImportMapping(Map.of(), false);

    public ImportMapping {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    public Optional<ValueSource> source(ImportField field) {
        return Optional.ofNullable(sources.get(field));
    }

    /// An empty source takes the field out.
    public ImportMapping with(ImportField field, ValueSource source) {
        Map<ImportField, ValueSource> changed = new LinkedHashMap<>(sources);
        if (source.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, source);
        }
        return new ImportMapping(changed, addCostCentres);
    }

    public ImportMapping withCostCentresAdded(boolean added) {
        return new ImportMapping(sources, added);
    }

    /// The part of it that fills these fields.
    public ImportMapping of(Collection<? extends ImportField> fields) {
        Map<ImportField, ValueSource> part = new LinkedHashMap<>(sources);
        part.keySet().retainAll(fields);
        return new ImportMapping(part, addCostCentres);
    }

    /// With what another one says of other fields.
    public ImportMapping and(ImportMapping other) {
        Map<ImportField, ValueSource> both = new LinkedHashMap<>(sources);
        both.putAll(other.sources);
        return new ImportMapping(both, addCostCentres);
    }

    /// Where people find the values of a field: the columns of their file, or the field where no column fills it.
    public Object shown(ImportField field) {
        return source(field)
                .filter(source -> !source.isFixed())
                .<Object>map(ValueSource::shown)
                .orElse(field);
    }

    /// Refused when a source names a column that the file does not have.
    public Outcome<ImportMapping> fitting(Headings headings) {
        List<Violation> unknown = new ArrayList<>();
        sources.forEach((field, source) -> source.headings().stream()
                .filter(heading -> headings.indexOf(heading).isEmpty())
                .forEach(heading -> unknown.add(Violation.of(
                        field.key(), "exchange.column-unknown", heading, String.join(", ", headings.names())))));
        return unknown.isEmpty() ? Outcome.done(this) : Outcome.refused(unknown);
    }
}
