package org.millwright.platform.db;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// A column with far fewer values than the list has rows, whose order only a smaller table knows, or the program: the
/// machine of a work order, its status.
///
/// To sort a million rows by a joined column, H2 reads and sorts all of them on disk before it shows the
/// first. An index that begins with the column has the rows of each value together; only the values have
/// to be put in order.
public final class Groups {

    private final Field<?> column;
    private final List<String> constants;
    private final @Nullable TableField<?, Long> id;
    private final List<Field<?>> order;

    private Groups(
            Field<?> column, List<String> constants, @Nullable TableField<?, Long> id, List<? extends Field<?>> order) {
        this.column = column;
        this.constants = constants;
        this.id = id;
        this.order = List.copyOf(order);
    }

    /// @param inOrder all values that the column can have
    public static Groups constants(TableField<?, String> column, List<String> inOrder) {
        return new Groups(column, List.copyOf(inOrder), null, List.of());
    }

    /// @param column names a row of the other table
    /// @param id of the other table
    /// @param order columns of the other table
    public static Groups rows(TableField<?, Long> column, TableField<?, Long> id, TableField<?, ?>... order) {
        return new Groups(column, List.of(), id, List.of(order));
    }

    Field<?> column() {
        return column;
    }

    boolean mayBeEmpty() {
        return column.getDataType().nullable();
    }

    Condition is(Object key) {
        return id == null
                ? column.coerce(String.class).eq((String) key)
                : column.coerce(Long.class).eq((Long) key);
    }

    /// All values in order.
    List<?> keys(DSLContext dsl, boolean down) {
        TableField<?, Long> other = id;
        return other == null
                ? named(down)
                : dsl.select(other)
                        .from(table(other))
                        .orderBy(sorted(other, down))
                        .fetch(other);
    }

    /// The first values that the list has rows of.
    ///
    /// @param most fewer are all there are
    List<?> first(DSLContext dsl, Table<?> list, boolean down, int most) {
        TableField<?, Long> other = id;
        return other == null
                ? named(down)
                : dsl.select(other)
                        .from(table(other))
                        .where(exists(selectOne()
                                .from(list)
                                .where(column.coerce(Long.class).eq(other))))
                        .orderBy(sorted(other, down))
                        .limit(most)
                        .fetch(other);
    }

    private List<String> named(boolean down) {
        return down ? constants.reversed() : constants;
    }

    private List<SortField<?>> sorted(Field<Long> other, boolean down) {
        List<SortField<?>> all = new ArrayList<>();
        for (Field<?> field : order) {
            all.add(down ? field.desc() : field.asc());
        }
        all.add(down ? other.desc() : other.asc());
        return all;
    }

    private static Table<?> table(TableField<?, Long> field) {
        return Objects.requireNonNull(field.getTable());
    }
}
