package org.millwright.platform.db;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;

/// What a part of the program promises of the records that it keeps, asked of the records themselves.
@FunctionalInterface
public interface StoreCheck {

    /// So many wrong records are told of each invariant; the others are counted.
    int SHOWN = 5;

    int FETCHED = 100;

    List<Invariant> check(DSLContext dsl);

    /// @param name what must hold
    /// @param wrong finds the records of which it does not
    /// @param told says what is wrong with one of them
    static <R extends Record> Invariant invariant(
            DSLContext dsl, String name, Select<R> wrong, Function<? super R, Message> told) {
        List<Message> first = new ArrayList<>();
        long count = 0;
        wrong.attach(dsl.configuration());
        try (Cursor<R> rows = wrong.fetchSize(FETCHED).fetchLazy()) {
            for (R row : rows) {
                count++;
                if (count <= SHOWN) {
                    first.add(told.apply(row));
                }
            }
        }
        return new Invariant(Message.of(name), count, first);
    }
}
