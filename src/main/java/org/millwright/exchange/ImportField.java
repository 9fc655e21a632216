package org.millwright.exchange;

import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;

/// Something that an import can fill: its label is the heading of templates and exports.
public interface ImportField extends Labelled {

    /// The name on the command line and in remembered mappings.
    String key();

    ValueType type();

    /// The constants of a {@link ValueType#CHOICE}, none for other types.
    List<? extends Labelled> choices();

    /// Whether a value may be taken away again.
    boolean clearable();

    /// What people call one of the choices beside its label, separated by commas; empty for nothing
    /// else.
    default Optional<Message> otherWords(Labelled choice) {
        return Optional.empty();
    }

    /// For the template: what belongs in the column.
    Message explanation();

    /// Other headings that people give such a column, separated by commas.
    Message otherHeadings();
}
