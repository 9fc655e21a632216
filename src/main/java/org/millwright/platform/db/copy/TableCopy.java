package org.millwright.platform.db.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millwright.platform.task.Progress;

/// Copies all rows of one plant into another that has the same tables and no rows, whichever databases they are in.
public final class TableCopy {

    private static final int BATCH = 2000;

    private final Connection from;
    private final Connection to;
    private final boolean inPortions;
    private final Progress progress;

    private TableCopy(Connection from, Connection to, boolean inPortions, Progress progress) {
        this.from = from;
        this.to = to;
        this.inPortions = inPortions;
        this.progress = progress;
    }

    /// Into a plant that others can see: everything in the transaction that the caller commits.
    ///
    /// @param from in a transaction that sees the data of one moment
    /// @return of what was copied
    public static Fingerprint inOneTransaction(Connection from, Connection to, Progress progress) throws SQLException {
        return new TableCopy(from, to, false, progress).run();
    }

    /// Into a file that nobody has seen yet: commits again and again, which a large plant in the embedded database
    /// needs.
    public static Fingerprint inPortions(Connection from, Connection to, Progress progress) throws SQLException {
        return new TableCopy(from, to, true, progress).run();
    }

    private Fingerprint run() throws SQLException {
        List<TableShape> tables = TableShape.all(from);
        List<TableShape> targets = TableShape.all(to);
        if (!tables.equals(targets)) {
            throw new SQLException("the tables are not the same on both sides: " + tables + ", " + targets);
        }
        var passed = new PassedRows(Fingerprint.count(from, tables), "backup.progress.copying", progress);
        ForeignKeys keys = ForeignKeys.of(to, targets);
        keys.drop(to);
        Map<String, TableSum> sums = new TreeMap<>();
        for (TableShape table : tables) {
            sums.put(table.name(), copy(table, passed));
            IdSequence.goOnInside(to, table);
        }
        keys.add(to);
        // read behind the rows: others may have taken ids meanwhile, never given any back
        IdSequence.goOnAt(to, IdSequence.next(from));
        if (inPortions) {
            to.commit();
        }
        return new Fingerprint(sums);
    }

    private TableSum copy(TableShape table, PassedRows passed) throws SQLException {
        var adding = new TableSum.Adding(table);
        try (PreparedStatement insert = to.prepareStatement(table.insert())) {
            var batch = new Batch(insert);
            TableRows.each(from, table, values -> {
                adding.add(values);
                table.bind(insert, values);
                batch.add();
                passed.one();
            });
            batch.send();
        }
        return adding.sum();
    }

    private final class Batch {

        private final PreparedStatement insert;
        private int waiting;

        Batch(PreparedStatement insert) {
            this.insert = insert;
        }

        void add() throws SQLException {
            insert.addBatch();
            waiting++;
            if (waiting == BATCH) {
                send();
            }
        }

        void send() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
                waiting = 0;
                if (inPortions) {
                    to.commit();
                }
            }
        }
    }
}
