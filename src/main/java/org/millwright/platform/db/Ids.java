package org.millwright.platform.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The rows of a list of ids.
public final class Ids {

    private Ids() {}

    /// As one value, however many they are: the database knows the statement again and need not read it anew.
    public static Condition among(Field<Long> id, long... ids) {
        return among(id, Arrays.stream(ids).boxed().toList());
    }

    public static Condition among(Field<Long> id, Collection<Long> ids) {
        Long[] values = ids.toArray(Long[]::new);
        return DSL.condition("{0} = any({1})", id, DSL.val(values, SQLDataType.BIGINT.array()));
    }

    /// Puts rows into the order of the ids that asked for them; what is gone is left out.
    public static <R> List<R> inOrder(long[] ids, Map<Long, R> byId) {
        List<R> rows = new ArrayList<>(ids.length);
        for (long wanted : ids) {
            R row = byId.get(wanted);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }
}
