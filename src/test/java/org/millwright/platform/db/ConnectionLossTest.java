package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionLossTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "08001, true",
        "08003, true",
        "57P01, true",
        "57P03, true",
        "25P03, true",
        "23505, false",
        "40001, false",
        "57014, false",
        "53100, false"
    })
    void theStateTells(String state, boolean lost) {
        assertThat(ConnectionLoss.is(new DataAccessException("failed", new SQLException("why", state))))
                .isEqualTo(lost);
    }

    @Test
    void aPoolThatGetsNoConnectionHasLostIt() {
        assertThat(ConnectionLoss.is(new SQLTransientConnectionException("timeout")))
                .isTrue();
        assertThat(ConnectionLoss.is(new IllegalStateException("boom"))).isFalse();
    }
}
