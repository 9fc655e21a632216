package org.millwright.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.workorder.IssueForWork;

/// One action of a user end to end: a part is issued to a work order, with cost, alert, audit entry, commit and sync.
/// Beside it the statements alone that such an action needs, prepared once, with commit and sync.
final class ActionBench {

    private static final String TARGETS = """
        select w.id, s.part_id, s.storeroom_id, w.equipment_id, e.cost_centre_id, w.work_order_no
        from work_order w join equipment e on e.id = w.equipment_id, stock s
        where w.id = (select min(id) from work_order where status in ('APPROVED', 'PLANNED', 'IN_PROGRESS'))
        and s.on_hand > 20 order by s.id limit 1
        """;

    private static final String OP_LOG =
            "insert into op_log (id, op, actor, workstation, done_at) values (?, ?, ?, ?, ?)";

    private final Plant plant;
    private final Stopwatch watch;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private long nextId;

    ActionBench(Plant plant, Stopwatch watch) {
        this.plant = plant;
        this.watch = watch;
    }

    void run(Consumer<Figure> told) {
        Object[] target = PlainSql.on(plant.store(), connection -> PlainSql.rows(connection, TARGETS))
                .getFirst();
        var issue = IssueForWork.of((Long) target[0], (Long) target[1], (Long) target[2], Quantity.of("0.01"));
        double floor = PlainSql.on(plant.store(), connection -> plain(connection, target));
        double action = watch.median(() -> plant.workOrderParts().issue(issue).orThrow());
        told.accept(Figure.compared("bench.action", action, floor, 3));
    }

    private double plain(Connection connection, Object[] target) throws SQLException {
        nextId = (Long) PlainSql.rows(connection, "select max(id) + 1000000000000 from op_log")
                .getFirst()[0];
        double taken = watch.median(() -> issue(connection, target));
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        return taken;
    }

    private void issue(Connection connection, Object[] target) throws SQLException {
        Object order = target[0];
        Object part = target[1];
        Object room = target[2];
        rows(connection, "select * from work_order where id = ?", order);
        Object[] held = rows(connection, "select total_quantity, total_value from part where id = ?", part)
                .getFirst();
        rows(
                connection,
                "select r.id, r.code, s.on_hand from storeroom r left join stock s on s.storeroom_id = r.id and"
                        + " s.part_id = ? order by r.code",
                part);
        rows(connection, "select cost_centre_id, parent_id from equipment where id = ?", target[3]);
        Object[] last = rows(connection, "select max(ledger_no) from movement where part_id = ?", part)
                .getFirst();
        BigDecimal quantity = new BigDecimal("0.01");
        BigDecimal left = ((BigDecimal) held[0]).subtract(quantity);
        Object now = plant.store().now().atOffset(ZoneOffset.UTC);
        long movement = nextId++;
        long op = nextId++;
        write(
                connection,
                PlainSql.insert("movement", 19),
                movement,
                part,
                (Integer) last[0] + 1,
                room,
                "ISSUE",
                quantity.negate(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                left,
                held[1],
                plant.store().today(),
                now,
                "bench",
                null,
                target[5],
                target[4],
                target[3],
                order,
                null);
        write(connection, "update part set total_quantity = ? where id = ?", left, part);
        Object[] line = rows(
                        connection, "select id, on_hand from stock where part_id = ? and storeroom_id = ?", part, room)
                .getFirst();
        write(connection, "update stock set on_hand = on_hand - ? where id = ?", quantity, line[0]);
        rows(
                connection,
                "select * from stock_alert where part_id = ? and storeroom_id = ? and cleared_at is null",
                part,
                room);
        write(
                connection,
                PlainSql.insert("cost_entry", 10),
                nextId++,
                plant.store().today(),
                now,
                "MATERIAL",
                BigDecimal.ONE,
                target[4],
                target[3],
                order,
                "MOVEMENT",
                movement);
        write(connection, OP_LOG, op, "bench", "bench", "bench", now);
        String fields = "{\"part_id\":[null,\"1\"],\"quantity\":[null,\"-0.01\"]}".repeat(8);
        write(connection, PlainSql.insert("op_change", 6), nextId++, op, "movement", movement, "CREATED", fields);
        write(connection, PlainSql.insert("op_change", 6), nextId++, op, "cost_entry", movement, "CREATED", fields);
        connection.commit();
        PlainSql.execute(connection, "checkpoint sync");
    }

    private List<Object[]> rows(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return PlainSql.rows(statement(connection, sql), values);
    }

    private void write(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statement(connection, sql);
        PlainSql.bind(statement, values);
        statement.executeUpdate();
    }

    private PreparedStatement statement(Connection connection, String sql) throws SQLException {
        if (!prepared.containsKey(sql)) {
            prepared.put(sql, connection.prepareStatement(sql));
        }
        return Objects.requireNonNull(prepared.get(sql));
    }
}
