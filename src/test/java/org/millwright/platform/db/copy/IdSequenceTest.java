package org.millwright.platform.db.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.platform.db.TestStores;

class IdSequenceTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNextValueIsKnownWithoutTakingIt(boolean server) throws SQLException {
        String url = server ? TestStores.emptyPostgresUrl() : "jdbc:h2:mem:" + UUID.randomUUID();
        try (Connection connection = DriverManager.getConnection(url)) {
            OldTables.run(connection, "create sequence record_id start with 1 increment by 100");

            assertThat(IdSequence.next(connection)).isEqualTo(1);
            assertThat(take(connection)).isEqualTo(1);
            assertThat(IdSequence.next(connection)).isEqualTo(101);
            assertThat(take(connection)).isEqualTo(101);

            IdSequence.goOnAt(connection, 4701);
            assertThat(IdSequence.next(connection)).isEqualTo(4701);
            assertThat(take(connection)).isEqualTo(4701);
            assertThat(take(connection)).isEqualTo(4801);
        }
    }

    private static long take(Connection connection) throws SQLException {
        String sql = TableRows.isH2(connection) ? "select next value for record_id" : "select nextval('record_id')";
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery(sql)) {
            value.next();
            return value.getLong(1);
        }
    }
}
