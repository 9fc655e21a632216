package org.millwright.platform.db;

import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The columns that many tables have, as the table's own fields: a record finds its value by them at once. A field that
/// is looked up together with its type is another one, and is compared by its SQL with each field of the record.
public final class Columns {

    private Columns() {}

    @SuppressWarnings("unchecked") // all ids are long
    public static Field<Long> id(Table<?> table) {
        return (Field<Long>) Objects.requireNonNull(table.field("id"));
    }

    /// Counts the changes of a record that people edit; none for what is written once.
    @SuppressWarnings("unchecked") // all versions are int
    public static @Nullable Field<Integer> version(Table<?> table) {
        return (Field<Integer>) table.field("version");
    }
}
