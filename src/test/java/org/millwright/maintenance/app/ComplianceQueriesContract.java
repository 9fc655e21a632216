package org.millwright.maintenance.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.Compliance.Kept;
import org.millwright.maintenance.ComplianceLine;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PauseRule;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanningRules;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;

abstract class ComplianceQueriesContract extends PlanFixture {

    private static final LocalDate TODAY = TestStores.TODAY;

    @Test
    void lateWorkIsOnTimeWithinTheGrace() {
        plant.planRegister()
                .add(plan("PM-1", "FREQ=MONTHLY", LocalDate.of(2026, 3, 5), PlanBasis.SCHEDULED, null, pump))
                .orThrow();
        generateAndComplete();

        assertThat(kept()).containsExactly(Kept.LATE);
        plant.planningSettings()
                .set(new PlanningRules(PauseRule.RUN_ON, Grace.TWENTY_PERCENT, PlanningRules.UNSAVED))
                .orThrow();

        // a month has 6 days of grace: due on 5 March, done on the 10th
        assertThat(kept()).containsExactly(Kept.ON_TIME);
        assertThat(lines().getLast().date().graceDays()).isEqualTo(6);
        assertThat(lines().getLast().area()).startsWith("BH");
    }

    @Test
    void aSmallerJobIsAsLateAsTheBiggerThatDidItAlong() {
        long family = plant.planFamilies()
                .add(new FamilyFields("Pump", FamilyMode.REPLACE, 3))
                .orThrow();
        add("PM-1", "FREQ=MONTHLY", LocalDate.of(2026, 3, 1), new FamilyRank(family, 1));
        add("PM-3", "FREQ=MONTHLY;INTERVAL=3", LocalDate.of(2026, 3, 3), new FamilyRank(family, 2));
        generateAndComplete();

        assertThat(lines()).extracting(line -> line.date().workDueOn()).containsOnly(LocalDate.of(2026, 3, 3));
        assertThat(lines()).extracting(ComplianceLine::order).doesNotContainNull();
        assertThat(kept()).containsExactly(Kept.LATE, Kept.LATE);
    }

    @Test
    void aSmallerRoundIsAsLateAsTheBiggerThatWasWalkedInItsPlace() {
        long family = plant.planFamilies()
                .add(new FamilyFields("Rounds", FamilyMode.REPLACE, 3))
                .orThrow();
        long round = round();
        walk("IR-1", "FREQ=MONTHLY", LocalDate.of(2026, 3, 1), round, new FamilyRank(family, 1));
        walk("IR-3", "FREQ=MONTHLY;INTERVAL=3", LocalDate.of(2026, 3, 3), round, new FamilyRank(family, 2));
        plant.planGeneration().generate(TODAY).orThrow();

        assertThat(lines()).extracting(line -> line.date().workDueOn()).containsOnly(LocalDate.of(2026, 3, 3));
        assertThat(lines()).hasSize(2).extracting(ComplianceLine::run).doesNotContainNull();
    }

    /// A bigger job before its date does it along, and it is still judged by its own date.
    @Test
    void whatTheLawDemandsIsJudgedByItsOwnDate() {
        long family = plant.planFamilies()
                .add(new FamilyFields("Pump", FamilyMode.REPLACE, 3))
                .orThrow();
        addByLaw("PM-1", "FREQ=MONTHLY", LocalDate.of(2026, 3, 9), new FamilyRank(family, 1));
        add("PM-3", "FREQ=MONTHLY;INTERVAL=3", LocalDate.of(2026, 3, 7), new FamilyRank(family, 2));
        generateAndComplete();

        assertThat(lines())
                .extracting(line -> line.date().workDueOn(), line -> line.date().status())
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 7), OccurrenceStatus.GENERATED),
                        tuple(LocalDate.of(2026, 3, 9), OccurrenceStatus.SATISFIED));
    }

    private void addByLaw(String code, String rule, LocalDate anchor, FamilyRank rank) {
        PlanFields plain = plan(code, rule, anchor, PlanBasis.SCHEDULED, null, pump);
        var lawful = new TimingFields(
                rule,
                anchor,
                null,
                null,
                Combination.ANY,
                PlanBasis.SCHEDULED,
                null,
                WorkingDayShift.NONE,
                null,
                0,
                false,
                true);
        plant.planRegister()
                .add(new PlanFields(plain.code(), plain.name(), lawful, plain.job(), rank, true, plain.equipmentIds()))
                .orThrow();
    }

    private void walk(String code, String rule, LocalDate anchor, long round, FamilyRank rank) {
        PlanFields plain = plan(code, rule, anchor, PlanBasis.SCHEDULED, round, house);
        plant.planRegister()
                .add(new PlanFields(
                        plain.code(), plain.name(), plain.timing(), plain.job(), rank, true, plain.equipmentIds()))
                .orThrow();
    }

    private void add(String code, String rule, LocalDate anchor, FamilyRank rank) {
        PlanFields plain = plan(code, rule, anchor, PlanBasis.SCHEDULED, null, pump);
        plant.planRegister()
                .add(new PlanFields(
                        plain.code(), plain.name(), plain.timing(), plain.job(), rank, true, plain.equipmentIds()))
                .orThrow();
    }

    private void generateAndComplete() {
        plant.planGeneration()
                .generate(TODAY)
                .orThrow()
                .made()
                .forEach(made -> plant.workOrders()
                        .move(MoveWorkOrder.of(made.id(), WorkOrderAction.COMPLETE))
                        .orThrow());
    }

    private List<Kept> kept() {
        return lines().stream().map(line -> line.date().kept()).toList();
    }

    private List<ComplianceLine> lines() {
        return plant.compliance().lines(NEW_YEAR);
    }
}
