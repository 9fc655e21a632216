package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://server/plant, POSTGRESQL, POSTGRES",
        "jdbc:h2:mem:test, H2, H2",
        "plant.mv.db, H2, H2",
        "postgresql, H2, H2"
    })
    void theLocationTellsTheDatabase(String location, Dialect dialect, String jooq) {
        assertThat(Dialect.of(StoreLocation.parse(location).orThrow())).isEqualTo(dialect);
        assertThat(dialect.jooq()).hasToString(jooq);
    }
}
