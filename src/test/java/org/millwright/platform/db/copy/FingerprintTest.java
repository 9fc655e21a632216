package org.millwright.platform.db.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.platform.task.Progress;

class FingerprintTest {

    @Test
    void itCountsAndAddsUpEachTableButTheDatabasesOwn() throws SQLException {
        try (Connection connection = OldTables.filled()) {
            Fingerprint print = of(connection);

            assertThat(print.tables()).containsOnlyKeys("thing", "other");
            assertThat(print.table("thing").rows()).isEqualTo(3);
            assertThat(print.table("thing").sums()).containsExactly(entry("price", new BigDecimal("10.25")));
            assertThat(print.rows()).isEqualTo(4);
        }
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() throws SQLException {
        try (Connection one = OldTables.empty();
                Connection other = OldTables.empty()) {
            OldTables.run(one, "insert into thing (id, name) values (1, 'a'), (2, 'b')");
            OldTables.run(other, "insert into thing (id, name) values (2, 'b'), (1, 'a')");

            assertThat(of(one)).isEqualTo(of(other));
            assertThat(of(one).difference(of(other))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update thing set name = 'Pump u' where id = 1",
                "update thing set price = 12.51 where id = 1",
                "update thing set price = price + 1, name = 'x' where id in (1, 2)",
                "update thing set works = false where id = 1",
                "update thing set bought = null where id = 1",
                "update thing set seen = dateadd(microsecond, 1, seen) where id = 1",
                "update thing set picture = x'cafd' where id = 1",
                "update thing set friend_id = null where id = 3",
                "insert into thing (id) values (99)",
                "delete from thing where id = 3 and 1 = 0; update thing set name = '' where id = 2"
            })
    void whateverChangesIsSeen(String change) throws SQLException {
        try (Connection connection = OldTables.filled()) {
            Fingerprint before = of(connection);
            OldTables.run(connection, change);

            assertThat(of(connection).difference(before)).contains("thing");
        }
    }

    @Test
    void valuesThatWereSwappedAreSeenAlthoughTheirSumIsTheSame() throws SQLException {
        try (Connection connection = OldTables.filled()) {
            Fingerprint before = of(connection);
            OldTables.run(connection, "update thing set price = case id when 1 then -2.25 else 12.50 end where id < 3");

            assertThat(of(connection).table("thing").sums())
                    .isEqualTo(before.table("thing").sums());
            assertThat(of(connection)).isNotEqualTo(before);
        }
    }

    @Test
    void aTableMoreIsADifference() throws SQLException {
        try (Connection connection = OldTables.filled()) {
            Fingerprint before = of(connection);
            OldTables.run(connection, "create table more (id bigint)");

            assertThat(of(connection).difference(before)).contains("more");
            assertThat(before.difference(of(connection))).contains("more");
        }
    }

    @Test
    void itTellsHowFarItIs() throws SQLException {
        try (Connection connection = OldTables.empty()) {
            OldTables.run(connection, "insert into thing (id) select x from system_range(1, 10000)");
            List<Double> told = new ArrayList<>();

            Fingerprint.of(connection, (fraction, doing) -> told.add(fraction));

            assertThat(told).containsExactly(0.0, 0.4096, 0.8192);
        }
    }

    private static Fingerprint of(Connection connection) throws SQLException {
        return Fingerprint.of(connection, Progress.silent());
    }
}
