package org.millwright.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;

/// Reads a mapping from pairs such as `tag={Asset}/{Place}`, `name=Description` or `kind=machine`.
public final class MappingText {

    private MappingText() {}

    /// @param start what holds where no pair says otherwise
    /// @param columns pairs of a field and a column, or a pattern with columns in braces
    /// @param values pairs of a field and the text that every row gets
    public static Outcome<ImportMapping> read(
            ImportKind kind, ImportMapping start, List<String> columns, List<String> values) {
        List<Violation> violations = new ArrayList<>();
        ImportMapping mapping = start;
        for (String pair : columns) {
            mapping = with(kind, mapping, pair, false, violations);
        }
        for (String pair : values) {
            mapping = with(kind, mapping, pair, true, violations);
        }
        return violations.isEmpty() ? Outcome.done(mapping) : Outcome.refused(violations);
    }

    /// What holds where pairs say nothing: of the sheets whose columns they name no guess counts.
    public static ImportMapping start(ImportKind kind, ImportMapping guessed, List<String> columns) {
        ImportMapping start = ImportMapping.NONE;
        if (columns.stream().noneMatch(pair -> ofFirst(kind, pair))) {
            start = guessed.of(kind.fields());
        }
        for (ImportKind sheet : kind.further()) {
            if (columns.stream().noneMatch(sheet::prefixes)) {
                start = start.and(guessed.of(sheet.fields()));
            }
        }
        return start;
    }

    private static boolean ofFirst(ImportKind kind, String pair) {
        return kind.further().stream().noneMatch(sheet -> sheet.prefixes(pair));
    }

    private static ImportMapping with(
            ImportKind kind, ImportMapping mapping, String pair, boolean fixed, List<Violation> violations) {
        int at = pair.indexOf('=');
        if (at < 1) {
            violations.add(Violation.general("exchange.pair", pair));
            return mapping;
        }
        String key = pair.substring(0, at).strip();
        Optional<ImportField> field = kind.field(key);
        if (field.isEmpty()) {
            violations.add(Violation.general("exchange.field-unknown", key, keys(kind)));
            return mapping;
        }
        Outcome<ValueSource> source = source(pair.substring(at + 1), fixed);
        violations.addAll(source.violations());
        return source.isDone() ? mapping.with(field.get(), source.orThrow()) : mapping;
    }

    private static Outcome<ValueSource> source(String text, boolean fixed) {
        if (text.isBlank()) {
            return Outcome.done(new ValueSource(List.of()));
        }
        if (fixed) {
            return Outcome.done(ValueSource.fixed(text));
        }
        return text.indexOf('{') >= 0 ? ValueSource.parse(text) : Outcome.done(ValueSource.column(text.strip()));
    }

    private static String keys(ImportKind kind) {
        return kind.keys().collect(Collectors.joining(", "));
    }
}
