package org.millwright.platform.db;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;

/// Reading a long answer row by row as the database finds it, instead of when it has found all of it.
public final class Streamed {

    /// Rows that a server sends at a time; without it, PostgreSQL's driver keeps the whole answer in memory.
    static final int FETCH = 10_000;

    private Streamed() {}

    /// Hands the rows on one by one, in the order of the query.
    ///
    /// @param sink asks the database nothing
    public static <R extends Record> void rows(DSLContext dsl, ResultQuery<R> query, Consumer<? super R> sink) {
        in(dsl, () -> {
            try (Cursor<R> found = query.fetchSize(FETCH).fetchLazy()) {
                found.forEach(sink);
                return query;
            }
        });
    }

    /// H2 writes an answer of more than some ten thousand rows to a file before it hands out the first: the ids of a
    /// million rows took three times as long.
    ///
    /// @param query reads its cursor to the end
    static <T> T in(DSLContext dsl, Supplier<T> query) {
        if (dsl.dialect() != SQLDialect.H2) {
            return query.get();
        }
        dsl.execute("set lazy_query_execution 1");
        try {
            return query.get();
        } finally {
            dsl.execute("set lazy_query_execution 0");
        }
    }
}
