package org.millwright.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;

/// What templates, imports and exports must know of a column, said once where the column stands in its list.
///
/// @param key the name on the command line and in remembered mappings
/// @param field what the column fills, as the rules of its record name it; empty for nothing of its own
/// @param words the key of other headings that people give such a column, separated by commas
/// @param explanation the key of what belongs in the column
/// @param choices the constants of a {@link ValueType#CHOICE}, none for other types
/// @param otherWords what people call a choice beside its label, separated by commas
public record ColumnFrame(
        String key,
        ValueType type,
        String field,
        boolean clearable,
        String words,
        String explanation,
        List<? extends Labelled> choices,
        Map<Labelled, Message> otherWords) {

    static ColumnFrame column(String key, ValueType type) {
        return column(key, type, "");
    }

    static ColumnFrame column(String key, ValueType type, String field) {
        return new ColumnFrame(key, type, field, false, "", "", List.of(), Map.of());
    }

    static ColumnFrame choice(String key, String field, Labelled... choices) {
        return new ColumnFrame(key, ValueType.CHOICE, field, false, "", "", List.of(choices), Map.of());
    }

    /// Of several columns the one that fills this field.
    static <C extends ImportField> Optional<C> filling(String field, List<C> columns) {
        return columns.stream()
                .filter(column -> !field.isEmpty() && column.frame().field.equals(field))
                .findFirst();
    }

    /// Its value may be taken away again.
    ColumnFrame optional() {
        return new ColumnFrame(key, type, field, true, words, explanation, choices, otherWords);
    }

    ColumnFrame called(Labelled choice, String otherNames) {
        Map<Labelled, Message> more = new HashMap<>(otherWords);
        more.put(choice, Message.of(otherNames));
        return new ColumnFrame(key, type, field, clearable, words, explanation, choices, Map.copyOf(more));
    }

    ColumnFrame headed(String otherHeadings) {
        return new ColumnFrame(key, type, field, clearable, otherHeadings, explanation, choices, otherWords);
    }

    ColumnFrame explained(String text) {
        return new ColumnFrame(key, type, field, clearable, words, text, choices, otherWords);
    }

    /// With the texts that have its name, where it has none of another column.
    ///
    /// @param list what the names of the list's texts begin with
    ColumnFrame in(String bundle, String list) {
        return headed(words.isEmpty() ? bundle + ".words." + list + key : words)
                .explained(explanation.isEmpty() ? bundle + ".explain." + list + key : explanation);
    }
}
