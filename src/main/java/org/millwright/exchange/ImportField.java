package org.millwright.exchange;

import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;

/// Something that an import can fill: its label is the heading of templates and exports.
public interface ImportField extends Labelled {

    ColumnFrame frame();

    /// The name on the command line and in remembered mappings.
    default String key() {
        return frame().key();
    }

    default ValueType type() {
        return frame().type();
    }

    /// The constants of a {@link ValueType#CHOICE}, none for other types.
    default List<? extends Labelled> choices() {
        return frame().choices();
    }

    /// Whether a value may be taken away again.
    default boolean clearable() {
        return frame().clearable();
    }

    /// What people call one of the choices beside its label, separated by commas; empty for nothing
    /// else.
    default Optional<Message> otherWords(Labelled choice) {
        return Optional.ofNullable(frame().otherWords().get(choice));
    }

    /// For the template: what belongs in the column.
    default Message explanation() {
        return Message.of(frame().explanation());
    }

    /// Other headings that people give such a column, separated by commas.
    default Message otherHeadings() {
        return Message.of(frame().words());
    }
}
