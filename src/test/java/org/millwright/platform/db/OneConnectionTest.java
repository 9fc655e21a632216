package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class OneConnectionTest {

    @Test
    void whatIsGivenBackStaysOpenForTheTransaction() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            var provider = new OneConnection(connection);

            provider.release(provider.acquire());

            assertThat(provider.acquire()).isSameAs(connection);
            assertThat(connection.isClosed()).isFalse();
        }
    }
}
