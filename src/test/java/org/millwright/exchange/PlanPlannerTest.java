package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.recurrence.Frequency;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.TaskKind;

class PlanPlannerTest {

    private static PlanRows quarterly() {
        return new PlanRows().fresh("P", PlanColumn.EVERY, 3, PlanColumn.PERIOD, Frequency.MONTHLY);
    }

    @Test
    void aPlanIsMadeOfItsRow() {
        PlanFields made = quarterly().written();

        assertThat(made.timing().recurrence()).isEqualTo("FREQ=MONTHLY;INTERVAL=3");
        assertThat(made.timing().basis()).isEqualTo(PlanBasis.SCHEDULED);
        assertThat(made.job().product()).isEqualTo(PlanProduct.WORK_ORDER);
        assertThat(made.job().workTitle()).isEqualTo("Name");
        assertThat(made.job().priority()).isEqualTo(3);
        assertThat(made.equipmentIds()).containsExactly(1L);
        assertThat(made.active()).isTrue();
    }

    @Test
    void aPlanWithoutATriggerIsRefused() {
        assertThat(new PlanRows().fresh("P").fates()).containsExactly("2 BAD 2:rule maintenance.refused.no-trigger");
    }

    @Test
    void aNewPlanNeedsANameMachinesAndAFirstDay() {
        assertThat(new PlanRows()
                        .row(PlanColumn.CODE, "P", PlanColumn.RULE, "FREQ=DAILY")
                        .fates())
                .containsExactly("2 BAD 2:name check.required 2:equipment check.required 2:first-day check.required"
                        + " 2:title check.required");
    }

    @Test
    void aRuleThatNeverComesAndASeasonOfNoDaysAreRefused() {
        String never = "RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;SKIP=OMIT";
        assertThat(new PlanRows().fresh("P", PlanColumn.RULE, never).fates().getFirst())
                .startsWith("2 BAD 2:rule ");
        assertThat(new PlanRows()
                        .fresh(
                                "P",
                                PlanColumn.RULE,
                                "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1;COUNT=1",
                                PlanColumn.SEASON_FIRST,
                                MonthDay.of(2, 1),
                                PlanColumn.SEASON_LAST,
                                MonthDay.of(3, 1),
                                PlanColumn.OUTSIDE_SEASON,
                                OutsideSeason.SKIP)
                        .fates()
                        .getFirst())
                .isEqualTo("2 BAD 2:season-first maintenance.refused.season-without-date");
        assertThat(new PlanRows()
                        .fresh("P", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.SEASON_FIRST, MonthDay.of(2, 1))
                        .fates())
                .containsExactly("2 BAD 2:season-last check.required");
    }

    @Test
    void theCalendarIsSaidOnce() {
        assertThat(new PlanRows()
                        .fresh("P", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.EVERY, 2)
                        .fates())
                .containsExactly("2 BAD 2:rule programme.rule-twice");
        assertThat(new PlanRows()
                        .fresh("P", PlanColumn.EVERY, 0, PlanColumn.PERIOD, Frequency.DAILY)
                        .fates()
                        .getFirst())
                .startsWith("2 BAD 2:every ");
    }

    @Test
    void machinesAreNamedByTagsThatCanBeUsed() {
        var rows = new PlanRows()
                .fresh("1", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.MACHINES, "B;A;\u00a0A")
                .fresh("2", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.MACHINES, "A, B")
                .fresh("3", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.MACHINES, "C");

        assertThat(rows.fates())
                .contains(
                        "3 BAD 3:equipment programme.no-machine",
                        "4 BAD 4:equipment maintenance.refused.machine-retired");
    }

    @Test
    void whatThePlantHasIsUnchangedAndAnEditedCellChangesThatAlone() {
        var plant = new PlanRows().after(quarterly().plan());

        assertThat(plant.row(PlanColumn.CODE, "P", PlanColumn.EVERY, 3, PlanColumn.MACHINES, "A")
                        .fates())
                .containsExactly("2 UNCHANGED");
        assertThat(new PlanRows()
                        .after(quarterly().plan())
                        .row(PlanColumn.CODE, "P", PlanColumn.EVERY, 6)
                        .fates())
                .containsExactly("2 CHANGED every");
    }

    @Test
    void aTriggerIsTakenAwayWithAllThatBelongsToIt() {
        PlansPlan both = new PlanRows()
                .fresh(
                        "P",
                        PlanColumn.RULE,
                        "FREQ=MONTHLY;BYDAY=-1FR",
                        PlanColumn.METER,
                        "Hours",
                        PlanColumn.METER_EVERY,
                        BigDecimal.TEN)
                .plan();

        assertThat(new PlanRows()
                        .after(both)
                        .row(PlanColumn.CODE, "P", PlanColumn.METER, Clear.CLEAR)
                        .fates())
                .containsExactly("2 CHANGED meter meter-every meter-ahead");
        assertThat(new PlanRows()
                        .after(both)
                        .row(PlanColumn.CODE, "P", PlanColumn.METER, Clear.CLEAR, PlanColumn.RULE, Clear.CLEAR)
                        .fates())
                .containsExactly("2 BAD 2:rule maintenance.refused.no-trigger");
    }

    @Test
    void metersCountFromWhereTheFileSays() {
        PlanRows rows = new PlanRows()
                .fresh(
                        "P",
                        PlanColumn.MACHINES,
                        "A;B",
                        PlanColumn.METER,
                        "Hours",
                        PlanColumn.METER_EVERY,
                        BigDecimal.TEN,
                        PlanColumn.METER_FROM,
                        "B = 1200.5");

        assertThat(rows.written().meterFrom()).containsExactly(Map.entry(2L, new BigDecimal("1200.5")));
        assertThat(new PlanRows()
                        .after(rows.plan())
                        .row(PlanColumn.CODE, "P", PlanColumn.METER_FROM, "B = 1200.5")
                        .fates())
                .containsExactly("2 UNCHANGED");
        assertThat(new PlanRows()
                        .after(rows.plan())
                        .row(PlanColumn.CODE, "P", PlanColumn.METER_FROM, "C = 3")
                        .fates())
                .containsExactly("2 BAD 2:meter-from programme.meter-from");
    }

    @Test
    void aPlanOfARoundNeedsOneThatIsWalked() {
        var rows = new PlanRows()
                .fresh("1", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.ROUND, "R")
                .fresh("2", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.ROUND, "OFF")
                .fresh("3", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.ROUND, "none");

        assertThat(rows.fates())
                .containsExactly(
                        "2 NEW",
                        "3 BAD 3:round maintenance.refused.round-inactive",
                        "4 BAD 4:round programme.no-round");
        assertThat(rows.written().job().product()).isEqualTo(PlanProduct.ROUND);
        assertThat(rows.written().job().workTitle()).isNull();
    }

    @Test
    void familiesAreMadeAndTheirRowsAgree() {
        var rows = quarterly()
                .fresh(
                        "Q",
                        PlanColumn.RULE,
                        "FREQ=DAILY",
                        PlanColumn.FAMILY,
                        "F",
                        PlanColumn.FAMILY_RANK,
                        1,
                        PlanColumn.FAMILY_MODE,
                        FamilyMode.INCLUDE)
                .fresh("R", PlanColumn.RULE, "FREQ=DAILY", PlanColumn.FAMILY, "F", PlanColumn.FAMILY_RANK, 0)
                .fresh(
                        "S",
                        PlanColumn.RULE,
                        "FREQ=DAILY",
                        PlanColumn.FAMILY,
                        "F",
                        PlanColumn.FAMILY_RANK,
                        2,
                        PlanColumn.FAMILY_MODE,
                        FamilyMode.REPLACE);

        assertThat(rows.fates())
                .containsExactly(
                        "2 NEW",
                        "3 NEW",
                        "4 BAD 4:family-rank maintenance.refused.rank",
                        "5 BAD 5:family-mode programme.family-differs");
        assertThat(rows.plan().families()).containsEntry("F", new FamilyFields("F", FamilyMode.INCLUDE, 0));
    }

    @Test
    void tasksAndNeedsStandOnSheetsOfTheirOwn() {
        var rows = quarterly()
                .task(TaskColumn.PLAN, "P", TaskColumn.NUMBER, BigDecimal.TWO, TaskColumn.TEXT, "Grease")
                .task(
                        TaskColumn.PLAN,
                        "P",
                        TaskColumn.NUMBER,
                        BigDecimal.ONE,
                        TaskColumn.TEXT,
                        "Lock",
                        TaskColumn.KIND,
                        TaskKind.SAFETY)
                .need(
                        NeedColumn.PLAN,
                        "P",
                        NeedColumn.KIND,
                        NeedKind.PART,
                        NeedColumn.WHAT,
                        "007",
                        NeedColumn.QUANTITY,
                        BigDecimal.TWO);

        JobPlan job = rows.written().job().job();
        assertThat(job.tasks()).extracting(task -> task.text()).containsExactly("Lock", "Grease");
        assertThat(job.parts()).extracting(part -> part.partId()).containsExactly(70L);
        assertThat(new PlanRows().after(rows.plan()).row(PlanColumn.CODE, "P").fates())
                .containsExactly("2 UNCHANGED");
        assertThat(new PlanRows()
                        .after(rows.plan())
                        .row(PlanColumn.CODE, "P")
                        .task(TaskColumn.PLAN, "P", TaskColumn.TEXT, Clear.CLEAR)
                        .fates())
                .containsExactly("2 CHANGED tasks");
    }

    @Test
    void whatIsWrongWithAJobIsToldByTheLineOfItsSheet() {
        var rows = quarterly()
                .task(TaskColumn.PLAN, "P", TaskColumn.TEXT, "Good")
                .task(
                        TaskColumn.PLAN,
                        "P",
                        TaskColumn.TEXT,
                        "Bad",
                        TaskColumn.LOW,
                        BigDecimal.TEN,
                        TaskColumn.HIGH,
                        BigDecimal.ONE)
                .task(TaskColumn.PLAN, "Z", TaskColumn.TEXT, "Of nobody")
                .need(
                        NeedColumn.PLAN,
                        "P",
                        NeedColumn.KIND,
                        NeedKind.PART,
                        NeedColumn.WHAT,
                        "none",
                        NeedColumn.QUANTITY,
                        BigDecimal.ONE);

        assertThat(rows.fates())
                .containsExactly(
                        "2 BAD 3:text workorder.refused.task-limits 2:what programme.no-part",
                        "4 BAD 4:plan programme.no-plan-row");
        assertThat(rows.plan().lines().getLast().further()).isTrue();
        assertThat(rows.plan().steps()).isEmpty();
    }

    @Test
    void aSecondRowRepeatsOrContradicts() {
        var rows = quarterly()
                .fresh("P", PlanColumn.EVERY, 3, PlanColumn.PERIOD, Frequency.MONTHLY)
                .fresh("P", PlanColumn.EVERY, 4, PlanColumn.PERIOD, Frequency.MONTHLY);

        assertThat(rows.fates()).containsExactly("2 NEW", "3 REPEATED", "4 BAD 4:every programme.plan-differs");
    }
}
