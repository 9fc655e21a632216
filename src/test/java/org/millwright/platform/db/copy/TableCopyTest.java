package org.millwright.platform.db.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.platform.task.Progress;

class TableCopyTest {

    @Test
    void everyRowIsCopiedAndCountedOnTheWay() throws SQLException {
        try (Connection from = OldTables.filled();
                Connection to = OldTables.empty()) {
            Fingerprint passed = TableCopy.inOneTransaction(from, to, Progress.silent());

            assertThat(passed).isEqualTo(Fingerprint.of(from, Progress.silent()));
            assertThat(Fingerprint.of(to, Progress.silent())).isEqualTo(passed);
        }
    }

    @Test
    void theReferencesAreThereAgainAndIdsGoOn() throws SQLException {
        try (Connection from = OldTables.filled();
                Connection to = OldTables.empty()) {
            List<String> before = keys(to);

            TableCopy.inPortions(from, to, Progress.silent());

            assertThat(keys(to)).isEqualTo(before).hasSize(3);
            assertThatThrownBy(() -> OldTables.run(to, "insert into other values (8, 99)"))
                    .isInstanceOf(SQLException.class);
            assertThat(IdSequence.next(to)).isEqualTo(101);
        }
    }

    @Test
    void manyRowsGoInPortions() throws SQLException {
        try (Connection from = OldTables.empty();
                Connection to = OldTables.empty()) {
            OldTables.run(
                    from,
                    "insert into thing (id, name) select x, 'Thing ' || x from system_range(1, 4501)",
                    "update thing set boss_id = id + 1 where id < 4501");

            assertThat(TableCopy.inPortions(from, to, Progress.silent()).rows()).isEqualTo(4501);
            assertThat(Fingerprint.of(to, Progress.silent())).isEqualTo(Fingerprint.of(from, Progress.silent()));
        }
    }

    @Test
    void otherTablesAreNotFilledByGuess() throws SQLException {
        try (Connection from = OldTables.filled();
                Connection to = OldTables.empty()) {
            OldTables.run(to, "alter table thing add column more varchar(10)");

            assertThatThrownBy(() -> TableCopy.inOneTransaction(from, to, Progress.silent()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the tables are not the same");
        }
    }

    @Test
    void aReferenceThatDoesMoreThanForbidIsNotCopied() throws SQLException {
        try (Connection from = OldTables.filled();
                Connection to = OldTables.empty()) {
            OldTables.run(
                    to,
                    "alter table other drop constraint fk_other_thing",
                    "alter table other add constraint fk_other_thing foreign key (thing_id) references thing (id)"
                            + " on delete cascade");

            assertThatThrownBy(() -> TableCopy.inOneTransaction(from, to, Progress.silent()))
                    .hasMessageContaining("cannot be put back");
        }
    }

    private static List<String> keys(Connection connection) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select constraint_name, table_name, constraint_type from"
                        + " information_schema.table_constraints where constraint_type = 'FOREIGN KEY' order by 1")) {
            while (rows.next()) {
                keys.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return keys;
    }
}
