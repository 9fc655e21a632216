package org.millwright.maintenance.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlannedJob;
import org.millwright.maintenance.TimingFields;
import org.millwright.people.PersonFields;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
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

        assertThat(plant.rescheduling().move(coming.getLast(), other).isDone()).isFalse();
        long made =
                plant.rescheduling().move(coming.getFirst(), other).orThrow().id();

        assertThat(entry(made).on()).isEqualTo(other);
        assertThat(plant.workCalendar().planned(new DaySpan(MARCH, LocalDate.of(2026, 5, 31))))
                .extracting(PlannedJob::on)
                .containsExactly(LocalDate.of(2026, 5, 1));
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
