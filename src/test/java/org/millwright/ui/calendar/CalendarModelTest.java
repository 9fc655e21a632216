package org.millwright.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.maintenance.DaySpan;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlannedJob;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;

class CalendarModelTest {

    private final Plant plant = Plant.of(TestStores.inMemory());
    private final long pump = plant.equipmentRegister()
            .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
            .orThrow();
    private LocalDate today = TestStores.TODAY;
    private final CalendarModel model =
            new CalendarModel(CalendarServices.of(plant, Runnable::run), Locale.GERMANY, () -> today);

    @AfterEach
    void close() {
        plant.close();
    }

    @Test
    void whatPlansWillMakeIsWorkedOutOnceForAllViewsUntilSomethingHasChanged() {
        plan("PM-1");
        model.show(LocalDate.of(2026, 3, 16));
        DaySpan month = model.span();
        List<PlannedJob> planned = model.planned(month);
        model.view(CalendarView.WEEK);
        plan("PM-2");

        assertThat(planned).hasSize(3);
        assertThat(model.planned(model.span()))
                .as("the very jobs of the month")
                .singleElement()
                .satisfies(job -> assertThat(planned).anyMatch(one -> one == job));

        model.changed();
        assertThat(model.planned(month)).hasSize(6);
        assertThat(model.planned(model.span())).hasSize(2);
    }

    @Test
    void furtherDaysAndAnotherTodayAreWorkedOutAnew() {
        plan("PM-1");
        model.planned(model.span());
        model.step(1);
        List<PlannedJob> april = model.planned(model.span());
        today = today.plusDays(1);

        assertThat(april).hasSize(5);
        assertThat(model.planned(model.span()))
                .hasSize(5)
                .noneMatch(job -> april.stream().anyMatch(one -> one == job));
        assertThat(model.planned(new DaySpan(TestStores.TODAY, today.minusDays(1))))
                .as("what is over makes nothing")
                .isEmpty();
    }

    @Test
    void whatStandsThereIsReadOnceForAFilterUntilSomethingHasChanged() {
        DaySpan month = model.span();
        Shown all = model.read(month, Chosen.OPEN);
        Shown craft = model.read(month, new Chosen(Optional.of("Fitter"), Optional.empty(), true));

        assertThat(craft.filter().craft()).isEqualTo("Fitter");
        assertThat(craft.demands()).as("of the whole plant").isSameAs(all.demands());
        model.changed();
        assertThat(model.read(month, Chosen.OPEN)).isNotSameAs(all);
    }

    @Test
    void aGermanWeekBeginsOnMondayWhereverTheComputerStands() {
        assertThat(CalendarModel.weekBegins(Locale.GERMAN)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(CalendarModel.weekBegins(Locale.GERMANY)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(CalendarModel.weekBegins(Locale.US)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(CalendarModel.weekBegins(Locale.UK)).isEqualTo(DayOfWeek.MONDAY);
    }

    /// Weekly from the Monday after today on.
    private void plan(String code) {
        plant.planRegister()
                .add(new PlanFields(
                        code,
                        "Grease",
                        PlanProduct.WORK_ORDER,
                        "FREQ=WEEKLY",
                        LocalDate.of(2026, 3, 16),
                        PlanBasis.SCHEDULED,
                        0,
                        null,
                        "Grease",
                        null,
                        3,
                        "Fitter",
                        BigDecimal.ONE,
                        true,
                        List.of(pump)))
                .orThrow();
    }
}
