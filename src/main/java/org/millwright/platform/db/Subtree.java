package org.millwright.platform.db;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Walks a table whose rows name their parent, in SQL.
public final class Subtree {

    private Subtree() {}

    /// The ids of all that stands below the row, at any depth, without the row itself.
    public static Select<Record1<Long>> below(TableField<?, Long> id, TableField<?, Long> parent, long root) {
        Table<?> tree = Objects.requireNonNull(id.getTable());
        Field<Long> node = field(name("sub", "id"), SQLDataType.BIGINT);
        return DSL.withRecursive("sub", "id")
                .as(select(id)
                        .from(tree)
                        .where(parent.eq(root))
                        .unionAll(select(id).from(tree).join(table(name("sub"))).on(parent.eq(node))))
                .select(node)
                .from(table(name("sub")));
    }
}
