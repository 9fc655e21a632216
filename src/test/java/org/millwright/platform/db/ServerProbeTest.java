package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Violation;

class ServerProbeTest {

    private static final StoreLocation.UrlStore SERVER =
            new StoreLocation.UrlStore("jdbc:postgresql://server/riverside?user=anna&password=secret");

    @ParameterizedTest
    @CsvSource({
        "28P01, store.not-let-in",
        "28000, store.not-let-in",
        "08004, store.not-let-in",
        "3D000, store.no-database",
        "08001, store.unreachable",
        "53300, store.unreachable"
    })
    void whatIsWrongDecidesWhatIsSaid(String state, String key) {
        assertThat(ServerProbe.why(SERVER, new SQLException("FATAL: no", state)))
                .isEqualTo(Violation.general(key, "jdbc:postgresql://server/riverside", "FATAL: no"));
    }

    @Test
    void anAddressThatNoDriverUnderstandsIsNone() {
        var typed = new StoreLocation.UrlStore("jdbc:postgresql://server:port/riverside");

        assertThat(ServerProbe.why(typed, new SQLException("Unable to parse URL", "08001")))
                .isEqualTo(Violation.general("store.unknown-url", "jdbc:postgresql://server:port/riverside"));
    }

    @Test
    void aFailureWithoutAStateIsNoAnswer() {
        assertThat(ServerProbe.why(SERVER, new SQLException("broken")).message().key())
                .isEqualTo("store.unreachable");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaid() {
        String there = TestStores.emptyPostgresUrl();
        String gone = there.replaceFirst("/m[0-9a-f]{32}", "/no_such_database");

        assertThat(ServerProbe.schemaVersion(new StoreLocation.UrlStore(there)).orThrow())
                .isZero();
        assertThat(ServerProbe.schemaVersion(new StoreLocation.UrlStore(gone)).violations())
                .extracting("message.key")
                .containsExactly("store.no-database");
    }
}
