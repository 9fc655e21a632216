package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;

/// The same seed makes the same plant, in every zone and at every time of the year.
class SampleRepeatTest {

    @Test
    void theSameSeedMakesTheSamePlant() {
        List<String> first = told(3, TestStores.TODAY, ZoneOffset.UTC);

        assertThat(told(3, TestStores.TODAY, ZoneOffset.UTC)).isEqualTo(first);
        assertThat(told(4, TestStores.TODAY, ZoneOffset.UTC)).isNotEqualTo(first);
        assertThat(told(3, TestStores.TODAY.plusDays(1), ZoneOffset.UTC)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2025-11-20", "America/New_York, 2026-05-03", "Pacific/Auckland, 2026-01-02"})
    void clocksMayBePutBack(ZoneId zone, LocalDate today) {
        assertThat(told(1, today, zone)).isNotEmpty();
    }

    private static List<String> told(long seed, LocalDate today, ZoneId zone) {
        try (Plant plant = Plant.of(TestStores.inMemory(TestStores.clockAt(today, zone)))) {
            plant.samples().load(SampleSize.SMALL, seed, Progress.silent()).orThrow();
            return plant.store().read(SampleRepeatTest::told);
        }
    }

    private static List<String> told(DSLContext dsl) {
        List<String> told = new ArrayList<>();
        add(
                told,
                dsl.select(EQUIPMENT.TAG, EQUIPMENT.NAME, EQUIPMENT.STATUS)
                        .from(EQUIPMENT)
                        .orderBy(EQUIPMENT.TAG)
                        .fetch());
        add(
                told,
                dsl.select(
                                WORK_ORDER.WORK_ORDER_NO,
                                WORK_ORDER.TITLE,
                                EQUIPMENT.TAG,
                                WORK_ORDER.STATUS,
                                WORK_ORDER.REPORTED_BY,
                                WORK_ORDER.REPORTED_AT,
                                WORK_ORDER.CLOSED_AT)
                        .from(WORK_ORDER)
                        .join(EQUIPMENT)
                        .on(EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
                        .orderBy(WORK_ORDER.WORK_ORDER_NO)
                        .fetch());
        add(
                told,
                dsl.select(
                                PART.PART_NO,
                                MOVEMENT.LEDGER_NO,
                                MOVEMENT.QUANTITY,
                                MOVEMENT.AMOUNT,
                                MOVEMENT.MOVED_ON,
                                MOVEMENT.POSTED_BY)
                        .from(MOVEMENT)
                        .join(PART)
                        .on(PART.ID.eq(MOVEMENT.PART_ID))
                        .orderBy(PART.PART_NO, MOVEMENT.LEDGER_NO)
                        .fetch());
        add(
                told,
                dsl.select(ROUND_RUN.RUN_NO, CHECK_POINT.WALK_ORDER, ROUND_ANSWER.TYPED, ROUND_ANSWER.NOTE)
                        .from(ROUND_ANSWER)
                        .join(ROUND_RUN)
                        .on(ROUND_RUN.ID.eq(ROUND_ANSWER.RUN_ID))
                        .join(CHECK_POINT)
                        .on(CHECK_POINT.ID.eq(ROUND_ANSWER.CHECK_POINT_ID))
                        .orderBy(ROUND_RUN.RUN_NO, CHECK_POINT.WALK_ORDER)
                        .fetch());
        add(
                told,
                dsl.select(COST_ENTRY.COST_ON, COST_ENTRY.CATEGORY, COST_ENTRY.AMOUNT)
                        .from(COST_ENTRY)
                        .orderBy(COST_ENTRY.COST_ON, COST_ENTRY.CATEGORY, COST_ENTRY.AMOUNT)
                        .fetch());
        return told;
    }

    private static void add(List<String> told, List<? extends Record> rows) {
        rows.forEach(row -> told.add(row.intoList().toString()));
    }
}
