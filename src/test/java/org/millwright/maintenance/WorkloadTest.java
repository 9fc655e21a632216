package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.CraftCapacity.Worker;
import org.millwright.site.PlantCalendar;

class WorkloadTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 21);
    private static final DaySpan WEEK = new DaySpan(MONDAY, MONDAY.plusDays(6));
    private static final DaySpan NEXT = new DaySpan(MONDAY.plusDays(7), MONDAY.plusDays(13));
    private static final PlantCalendar CHRISTMAS = new PlantCalendar(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26)));

    private final CraftCapacity capacity = CraftCapacity.of(
            List.of(worker("Fitter", "40"), worker("fitter ", "20"), worker("Fitter", null), worker(null, "40")),
            CHRISTMAS);

    @Test
    void aHolidayTakesItsShareOfTheWeek() {
        assertThat(capacity.hours("FITTER", WEEK)).isEqualByComparingTo("36");
        assertThat(capacity.hours("Fitter", NEXT)).isEqualByComparingTo("60");
        assertThat(capacity.hours("Fitter", new DaySpan(MONDAY, MONDAY))).isEqualByComparingTo("12");
        assertThat(capacity.hours("Electrician", WEEK)).isZero();
    }

    @Test
    void whoseHoursNobodySaidIsToldAndNotCounted() {
        CraftCapacity.Crew crew = capacity.crew("Fitter").orElseThrow();

        assertThat(crew.people()).isEqualTo(2);
        assertThat(crew.unknown()).isEqualTo(1);
        assertThat(crew.weeklyHours()).isEqualByComparingTo("60");
    }

    @Test
    void loadIsOfWorkOrdersAndOfPlans() {
        var load = Workload.of(
                List.of(WEEK, NEXT),
                List.of(
                        demand(0, "Fitter", "30", false),
                        demand(6, "fitter", "8", true),
                        demand(7, "Fitter", "5", false),
                        demand(14, "Fitter", "99", false),
                        demand(1, "", "2", false),
                        demand(1, "Welder", "3", true)),
                capacity);

        assertThat(load.rows()).extracting(Workload.Row::craft).containsExactly("Fitter", "Welder", "");
        CraftLoad first = load.rows().getFirst().loads().getFirst();
        assertThat(first.ordered()).isEqualByComparingTo("30");
        assertThat(first.planned()).isEqualByComparingTo("8");
        assertThat(first.isOver()).isTrue();
        assertThat(first.percent()).contains(106);
        assertThat(load.rows().getFirst().total().load()).isEqualByComparingTo("43");
        assertThat(load.rows().getFirst().total().capacity()).isEqualByComparingTo("96");
        assertThat(load.rows().get(1).total().percent()).isEmpty();
    }

    @Test
    void everyFigureSaysHowItComesAbout() {
        var load = Workload.of(List.of(WEEK), List.of(demand(0, "Fitter", "30", false)), capacity);

        assertThat(load.rows().getFirst().total().why("Fitter", capacity).lines())
                .extracting(line -> line.key())
                .containsExactly(
                        "maintenance.load.span",
                        "maintenance.load.ordered",
                        "maintenance.load.planned",
                        "maintenance.load.people",
                        "maintenance.load.unknown",
                        "maintenance.load.sum");
    }

    private static Worker worker(@Nullable String craft, @Nullable String hours) {
        return new Worker(craft, hours == null ? null : new BigDecimal(hours));
    }

    private static CraftDemand demand(int day, String craft, String hours, boolean planned) {
        return new CraftDemand(MONDAY.plusDays(day), craft, new BigDecimal(hours), planned);
    }
}
