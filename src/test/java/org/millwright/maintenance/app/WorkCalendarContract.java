package org.millwright.maintenance.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.maintenance.CalendarEntry.PlanEntry;
import org.millwright.maintenance.CalendarFilter;
import org.millwright.maintenance.CalendarPage;
import org.millwright.maintenance.CraftDemand;
import org.millwright.maintenance.DaySpan;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlannedJob;
import org.millwright.maintenance.TimingFields;
import org.millwright.people.PersonFields;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;

abstract class WorkCalendarContract extends PlanFixture {

    private static final LocalDate TODAY = TestStores.TODAY;
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);
    private static final DaySpan MARCH_DAYS = new DaySpan(MARCH, LocalDate.of(2026, 3, 31));

    @Test
    void allAreCountedAndTheMostUrgentRead() {
        for (int i = 0; i < 5; i++) {
            order(FRIDAY, pump, i == 3 ? 1 : 3, "Fitter");
        }
        order(FRIDAY.plusDays(1), pump, 3, "Fitter");

        CalendarPage page = plant.workCalendar().page(MARCH_DAYS, CalendarFilter.OPEN, 2);

        assertThat(page.counts())
                .containsEntry(FRIDAY, 5)
                .containsEntry(FRIDAY.plusDays(1), 1)
                .hasSize(2);
        assertThat(page.on(FRIDAY))
                .extracting(entry -> ((OrderEntry) entry).priority())
                .containsExactly(1, 3);
        assertThat(plant.workCalendar().day(FRIDAY, CalendarFilter.OPEN)).hasSize(5);
    }

    @Test
    void filtersAreByCraftAreaAndState() {
        long done = order(FRIDAY, pump, 3, "Fitter");
        complete(done);
        order(FRIDAY, pump, 3, "Electrician");
        long crafts = order(FRIDAY, pump, 3, null);
        on(TODAY, tx -> {
            plant.workOrderTasks().planAllIn(tx, Map.of(crafts, needs("electrician", "2")));
            return Outcome.done(crafts);
        });
        var calendar = plant.workCalendar();

        assertThat(count(calendar.filter(Optional.empty(), OptionalLong.empty(), true)))
                .isEqualTo(2);
        assertThat(count(calendar.filter(Optional.empty(), OptionalLong.empty(), false)))
                .isEqualTo(3);
        assertThat(count(calendar.filter(Optional.of("Electrician"), OptionalLong.empty(), true)))
                .isEqualTo(2);
        assertThat(count(calendar.filter(Optional.of("Fitter"), OptionalLong.empty(), true)))
                .isZero();
        assertThat(count(calendar.filter(Optional.empty(), OptionalLong.of(house), true)))
                .isEqualTo(2);
        assertThat(count(calendar.filter(Optional.empty(), OptionalLong.of(crafts), true)))
                .isZero();
    }

    @Test
    void hoursByCraftGoBeforeThoseOfTheOrder() {
        order(FRIDAY, pump, 3, "Fitter");
        long crafts = order(FRIDAY, pump, 3, "Fitter");
        on(TODAY, tx -> {
            plant.workOrderTasks().planAllIn(tx, Map.of(crafts, needs("Electrician", "2.5")));
            return Outcome.done(crafts);
        });

        assertThat(plant.workCalendar().demands(MARCH_DAYS))
                .extracting(CraftDemand::craft, demand -> demand.hours().doubleValue())
                .containsExactlyInAnyOrder(tuple("Fitter", 4.0), tuple("Electrician", 2.5));
    }

    @Test
    void whatPlansWillMakeStandsOnItsDays() {
        plant.planRegister().add(monthly(PlanBasis.SCHEDULED, pump)).orThrow();
        plant.planGeneration().generate(TODAY).orThrow();
        complete(plant.workOrderQueries().ids(ListRequest.ALL)[0]);

        List<PlannedJob> planned = plant.workCalendar().planned(new DaySpan(MARCH, LocalDate.of(2026, 5, 31)));

        assertThat(planned)
                .extracting(PlannedJob::on, job -> job.demands().getFirst().craft())
                .containsExactly(
                        tuple(LocalDate.of(2026, 4, 1), "Mechanic"), tuple(LocalDate.of(2026, 5, 1), "Mechanic"));
        assertThat(plant.workCalendar().planned(new DaySpan(NEW_YEAR, FEBRUARY)))
                .isEmpty();
    }

    @Test
    void aWorkOrderIsPutToAnotherDayAndTheWarningsAreTold() {
        plant.peopleRegister()
                .add(new PersonFields("007", "Ada Winter", "Fitter", new BigDecimal("3")))
                .orThrow();
        OrderEntry entry = entry(order(FRIDAY, pump, 3, "Fitter"));
        LocalDate sunday = LocalDate.of(2026, 3, 29);

        assertThat(plant.rescheduling()
                        .check(entry, FRIDAY.minusDays(1), DayOfWeek.MONDAY)
                        .orThrow())
                .isEmpty();
        assertThat(plant.rescheduling().check(entry, sunday, DayOfWeek.MONDAY).orThrow())
                .extracting(Message::key)
                .containsExactly("maintenance.moved.rest", "maintenance.moved.overload");
        plant.rescheduling().move(entry.order().id(), sunday).orThrow();

        assertThat(plant.workOrderQueries()
                        .detail(entry.order().id())
                        .orElseThrow()
                        .order()
                        .fields()
                        .dueOn())
                .isEqualTo(sunday);
    }

    @Test
    void workThatTheLawDemandsIsNotPutOff() {
        plant.planRegister().add(statutory()).orThrow();
        long order = plant.planGeneration()
                .generate(TODAY)
                .orThrow()
                .made()
                .getFirst()
                .id();
        OrderEntry entry = entry(order);

        assertThat(plant.rescheduling()
                        .check(entry, entry.on().plusDays(1), DayOfWeek.MONDAY)
                        .isDone())
                .isFalse();
        assertThat(plant.rescheduling().move(order, entry.on().plusDays(1)).isDone())
                .isFalse();
        assertThat(plant.rescheduling().move(order, entry.on().minusDays(1)).isDone())
                .isTrue();
    }

    @Test
    void theNextDateOfAPlanIsMadeForAnotherDayAndALaterOneIsNot() {
        plant.planRegister().add(monthly(PlanBasis.SCHEDULED, pump)).orThrow();
        plant.planGeneration().generate(TODAY).orThrow();
        complete(plant.workOrderQueries().ids(ListRequest.ALL)[0]);
        List<PlanEntry> coming = plant.workCalendar().planned(new DaySpan(MARCH, LocalDate.of(2026, 5, 31))).stream()
                .map(PlanEntry::new)
                .toList();
        LocalDate other = LocalDate.of(2026, 4, 8);

        long aside = plant.planRegister()
                .add(plan("PM-2", "FREQ=MONTHLY", NEW_YEAR, PlanBasis.SCHEDULED, null, pump))
                .orThrow();
        long own = coming.getFirst().proposal().plan().planId();
        int settled = plant.plans().occurrences(own, 99).size();

        assertThat(keys(plant.rescheduling().move(coming.getLast(), other)))
                .containsExactly("maintenance.refused.not-next");
        assertThat(plant.plans().occurrences(own, 99)).hasSize(settled);
        assertThat(plant.plans().occurrences(aside, 99)).isEmpty();
        long made =
                plant.rescheduling().move(coming.getFirst(), other).orThrow().id();

        assertThat(entry(made).on()).isEqualTo(other);
        assertThat(plant.workCalendar().planned(new DaySpan(MARCH, LocalDate.of(2026, 5, 31))))
                .filteredOn(job -> job.work().proposal().plan().planId() == own)
                .extracting(PlannedJob::on)
                .containsExactly(LocalDate.of(2026, 5, 1));
        assertThat(plant.plans().occurrences(own, 99)).hasSize(settled + 1);
        assertThat(plant.plans().occurrences(aside, 99))
                .as("other plans stay as they are, also what they missed")
                .isEmpty();
        assertThat(keys(plant.rescheduling().move(coming.getFirst(), other)))
                .as("made meanwhile")
                .containsExactly("maintenance.refused.date-gone");
    }

    @Test
    void aBiggerJobThatIsMovedTakesTheSmallerAlongAndNothingElse() {
        long family = plant.planFamilies()
                .add(new FamilyFields("Pump care", FamilyMode.REPLACE, 3))
                .orThrow();
        LocalDate april = LocalDate.of(2026, 4, 1);
        long small = plant.planRegister().add(ranked("PM-M", april, family, 1)).orThrow();
        long big = plant.planRegister().add(ranked("PM-Q", april, family, 2)).orThrow();
        PlannedJob next =
                plant.workCalendar().planned(new DaySpan(TODAY, april)).getFirst();

        long made = plant.rescheduling()
                .move(new PlanEntry(next), april.plusDays(6))
                .orThrow()
                .id();

        assertThat(next.work().proposal().plan().planId()).isEqualTo(big);
        assertThat(plant.plans().occurrences(small, 9)).singleElement().satisfies(row -> {
            assertThat(row.occurrence().status()).isEqualTo(OccurrenceStatus.SATISFIED);
            assertThat(row.order()).isNotNull().extracting(ref -> ref.id()).isEqualTo(made);
        });
        assertThat(plant.plans().occurrences(big, 9)).hasSize(1);
        assertThat(plant.check().broken()).isEmpty();
    }

    @Test
    void aDateOfAMachineOutOfServiceIsRefusedWithThatReason() {
        long id = plant.planRegister()
                .add(plan("PM-1", "FREQ=MONTHLY", LocalDate.of(2026, 4, 1), PlanBasis.SCHEDULED, null, pump))
                .orThrow();
        PlanEntry entry = new PlanEntry(plant.workCalendar()
                .planned(new DaySpan(TODAY, LocalDate.of(2026, 4, 1)))
                .getFirst());
        var before = plant.equipment().detail(pump).orElseThrow().fields();
        plant.equipmentRegister()
                .change(
                        pump,
                        1,
                        new EquipmentFields(
                                before.tag(),
                                before.name(),
                                before.kind(),
                                null,
                                before.parentId(),
                                null,
                                EquipmentStatus.OUT_OF_SERVICE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                .orThrow();

        assertThat(keys(plant.rescheduling().move(entry, LocalDate.of(2026, 4, 2))))
                .containsExactly("maintenance.why.machine-out");
        assertThat(plant.plans().occurrences(id, 9)).isEmpty();
    }

    @Test
    void anOverdueDateStandsOnToday() {
        plant.planRegister().add(monthly(PlanBasis.SCHEDULED, pump)).orThrow();

        assertThat(plant.workCalendar().planned(new DaySpan(TODAY, TODAY)))
                .extracting(job -> job.work().proposal().dueOn(), PlannedJob::on)
                .containsExactly(tuple(MARCH, TODAY));
    }

    @Test
    void whatTheLawDemandsIsNotLeftOut() {
        long id = plant.planRegister().add(statutory()).orThrow();
        var without = new PlanChoices(date -> true, Map.of(), Map.of(new PlanDate(id, pump, MARCH), "No time"));

        assertThat(keys(plant.planGeneration().generate(TODAY, false, without)))
                .containsExactly("maintenance.refused.statutory-left-out");
        assertThat(plant.plans().occurrences(id, 9)).isEmpty();
        assertThat(plant.planGeneration().generate(TODAY).orThrow().made()).hasSize(1);
    }

    @Test
    void aBiggerJobThatIsLeftOutLeavesWhatTheLawDemandsToBeMade() {
        long family = plant.planFamilies()
                .add(new FamilyFields("Pump care", FamilyMode.REPLACE, 3))
                .orThrow();
        PlanFields small = ranked("PM-M", MARCH, family, 1);
        PlanFields law = statutory();
        long demanded = plant.planRegister()
                .add(new PlanFields(
                        small.code(), small.name(), law.timing(), small.job(), small.family(), true, List.of(pump)))
                .orThrow();
        long big = plant.planRegister().add(ranked("PM-Q", MARCH, family, 2)).orThrow();
        var without = new PlanChoices(date -> true, Map.of(), Map.of(new PlanDate(big, pump, MARCH), "Overhauled"));

        plant.planGeneration().generate(TODAY, false, without).orThrow();

        assertThat(plant.plans().occurrences(demanded, 9)).isEmpty();
        assertThat(plant.planGeneration().generate(TODAY).orThrow().made())
                .extracting(made -> made.work().proposal().plan().planId())
                .containsExactly(demanded);
    }

    @Test
    void whatTheLawDemandsIsNotPutOffWhereItIsMadeNorInItsForm() {
        long id = plant.planRegister().add(statutory()).orThrow();
        var late = new PlanChoices(date -> true, Map.of(new PlanDate(id, pump, MARCH), TODAY), Map.of());

        assertThat(keys(plant.planGeneration().generate(TODAY, false, late)))
                .containsExactly("maintenance.refused.statutory-date");
        assertThat(plant.plans().occurrences(id, 9)).isEmpty();

        long order = plant.planGeneration()
                .generate(TODAY)
                .orThrow()
                .made()
                .getFirst()
                .id();
        WorkOrder made = plant.workOrderQueries().detail(order).orElseThrow().order();
        for (LocalDate to : Arrays.asList(MARCH.plusDays(1), null)) {
            assertThat(keys(plant.workOrders()
                            .change(order, made.version(), made.fields().withDueOn(to))))
                    .containsExactly("maintenance.refused.statutory-date");
        }
        assertThat(plant.workOrders()
                        .change(order, made.version(), made.fields().withDueOn(MARCH.minusDays(1)))
                        .isDone())
                .isTrue();
    }

    private PlanFields ranked(String code, LocalDate anchor, long family, int rank) {
        PlanFields plain = plan(code, "FREQ=MONTHLY", anchor, PlanBasis.SCHEDULED, null, pump);
        return new PlanFields(
                code,
                plain.name(),
                plain.timing(),
                plain.job(),
                new FamilyRank(family, rank),
                true,
                plain.equipmentIds());
    }

    private PlanFields statutory() {
        PlanFields plan = monthly(PlanBasis.SCHEDULED, pump);
        TimingFields timing = plan.timing();
        return new PlanFields(
                plan.code(),
                plan.name(),
                new TimingFields(
                        timing.recurrence(),
                        timing.anchorOn(),
                        timing.meter(),
                        timing.condition(),
                        timing.combination(),
                        timing.basis(),
                        timing.shiftRule(),
                        timing.shift(),
                        timing.season(),
                        timing.leadDays(),
                        timing.severalOpen(),
                        true),
                plan.job(),
                null,
                true,
                plan.equipmentIds());
    }

    private int count(CalendarFilter filter) {
        return plant.workCalendar().page(MARCH_DAYS, filter, 9).count(FRIDAY);
    }

    private OrderEntry entry(long order) {
        return plant
                .workCalendar()
                .page(new DaySpan(NEW_YEAR, NEW_YEAR.plusYears(1)), CalendarFilter.OPEN, 9)
                .entries()
                .stream()
                .map((CalendarEntry entry) -> (OrderEntry) entry)
                .filter(entry -> entry.order().id() == order)
                .findFirst()
                .orElseThrow();
    }

    private static JobPlan needs(String craft, String hours) {
        return new JobPlan(List.of(), List.of(new CraftHours(craft, new BigDecimal(hours))), List.of(), List.of());
    }

    private long order(LocalDate due, long machine, int priority, @Nullable String craft) {
        var fields = new WorkOrderFields(
                "Mend it",
                null,
                machine,
                WorkOrderType.CORRECTIVE,
                priority,
                due,
                null,
                craft,
                new BigDecimal("4"),
                null,
                null,
                null,
                null);
        return plant.workOrders()
                .create(new NewWorkOrder(fields, WorkOrderStatus.APPROVED, null, null))
                .orThrow()
                .id();
    }

    private void complete(long order) {
        plant.workOrders()
                .move(MoveWorkOrder.of(order, WorkOrderAction.COMPLETE))
                .orThrow();
    }
}
