package org.millwright.maintenance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceStatus;

class OccurrenceStateTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @ParameterizedTest
    @CsvSource({
        // the order's status, completed; the run's status, signed; open, done on
        "IN_PROGRESS, , , , true, ",
        "COMPLETED, 2026-03-04T10:00:00Z, , , false, 2026-03-04",
        "COMPLETED, 2026-03-04T23:30:00Z, , , false, 2026-03-05",
        "CLOSED, 2026-03-04T10:00:00Z, , , false, 2026-03-04",
        "VOID, 2026-03-04T10:00:00Z, , , false, ",
        "REJECTED, , , , false, ",
        ", , DUE, , true, ",
        ", , IN_PROGRESS, , true, ",
        ", , SIGNED, 2026-03-04T22:59:00Z, false, 2026-03-04",
        ", , SIGNED, 2026-03-04T23:00:00Z, false, 2026-03-05",
        ", , , , false, ",
    })
    void theWorkItselfTellsWhetherItIsDoneAndOnWhichDayOfThePlant(
            @Nullable String order,
            @Nullable Instant completed,
            @Nullable String run,
            @Nullable Instant signed,
            boolean open,
            @Nullable LocalDate doneOn) {
        var row = DSL.using(SQLDialect.H2)
                .newRecord(
                        OCCURRENCE.SCHEDULED_ON,
                        OCCURRENCE.DUE_ON,
                        OCCURRENCE.ANCHOR_ON,
                        OCCURRENCE.DUE_AT,
                        OCCURRENCE.STATUS,
                        WORK_ORDER.STATUS,
                        WORK_ORDER.STARTED_AT,
                        WORK_ORDER.COMPLETED_AT,
                        ROUND_RUN.STATUS,
                        ROUND_RUN.STARTED_AT,
                        ROUND_RUN.SIGNED_AT)
                .values(DUE, DUE.plusDays(2), null, null, "GENERATED", order, null, completed, run, null, signed);

        assertThat(OccurrenceState.of(row, VIENNA))
                .isEqualTo(new Occurrence(
                        DUE,
                        DUE.plusDays(2),
                        OccurrenceStatus.GENERATED,
                        open,
                        null,
                        doneOn,
                        Occurrence.Counted.PLAIN));
    }
}
