package org.millwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ValueSource;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;

/// The source of a field as people choose or type it: a heading, a pattern with headings in braces, or a text that is
/// the same in every row.
final class FieldSource {

    private FieldSource() {}

    /// What can be chosen: the columns of the file, and for a choice its words.
    static List<String> offers(ImportField field, Headings headings, Messages messages) {
        List<String> offers = new ArrayList<>(headings.names());
        field.choices().forEach(choice -> offers.add(messages.text(choice)));
        return offers;
    }

    static Outcome<ValueSource> read(String typed, Headings headings) {
        String text = typed.strip();
        return headings.names().contains(text) ? Outcome.done(ValueSource.column(text)) : ValueSource.parse(text);
    }
}
