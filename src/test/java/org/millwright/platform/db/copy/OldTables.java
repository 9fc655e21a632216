package org.millwright.platform.db.copy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// A database in memory with one column of each kind, and rows that point at each other in a circle.
final class OldTables {

    private OldTables() {}

    static Connection empty() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID());
        run(
                connection,
                "create sequence record_id start with 1 increment by 100",
                "create table thing (id bigint not null, boss_id bigint, friend_id bigint, name varchar(100),"
                        + " price numeric(19, 2), works boolean, bought date, seen timestamp with time zone,"
                        + " picture varbinary(100), constraint pk_thing primary key (id),"
                        + " constraint fk_thing_boss foreign key (boss_id) references thing (id))",
                "create table other (id bigint not null, thing_id bigint, constraint pk_other primary key (id),"
                        + " constraint fk_other_thing foreign key (thing_id) references thing (id))",
                "alter table thing add constraint fk_thing_friend foreign key (friend_id) references other (id)",
                "create table \"flyway_schema_history\" (id int)");
        connection.setAutoCommit(false);
        return connection;
    }

    static Connection filled() throws SQLException {
        Connection connection = empty();
        run(
                connection,
                "insert into thing values (1, null, null, 'Pump \u00fc', 12.50, true, date '2026-03-10',"
                        + " timestamp with time zone '2026-03-10 09:00:00.123456+01:00', x'cafe')",
                "insert into thing (id, boss_id) values (3, 1)",
                "insert into thing (id, price) values (2, -2.25)",
                "update thing set boss_id = 3 where id = 1",
                "insert into other values (7, 2)",
                "update thing set friend_id = 7 where id = 3",
                "select next value for record_id");
        connection.commit();
        return connection;
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
