package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Outcome;

class RetryTest {

    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void aConflictWithAnotherActionIsTriedAgain(String state) {
        assertThat(Retry.onConflict(() -> {
                    if (tries.incrementAndGet() < 3) {
                        throw failure(state);
                    }
                    return Outcome.done("third time");
                }))
                .isEqualTo(Outcome.done("third time"));
    }

    @Test
    void aSecondRecordWithTheSameNumberIsARefusal() {
        assertThat(Retry.onConflict(() -> {
                    throw failure("23505");
                }))
                .isEqualTo(Outcome.refused("store.duplicate"));
    }

    @Test
    void whoWasSecondByAMomentIsToldByTheActionItself() {
        assertThat(Retry.onConflict(() -> {
                    if (tries.incrementAndGet() == 1) {
                        throw failure("23505");
                    }
                    return Outcome.refusedField("tag", "check.required");
                }))
                .isEqualTo(Outcome.refusedField("tag", "check.required"));
    }

    @Test
    void anyOtherFailureIsAFaultAtOnce() {
        assertThatThrownBy(() -> Retry.onConflict(() -> {
                    tries.incrementAndGet();
                    throw failure("42601");
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void whoIsToldToStopStopsTrying() {
        Thread.currentThread().interrupt();

        assertThat(Retry.onConflict(() -> {
                    throw failure("40001");
                }))
                .isEqualTo(Outcome.refused("store.busy"));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static DataAccessException failure(String state) {
        return new DataAccessException("a test's failure", new SQLException("no", state));
    }
}
