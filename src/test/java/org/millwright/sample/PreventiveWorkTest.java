package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.sample.PlanBook.Preventive;
import org.millwright.sample.SampleEvent.OccurrenceMissed;
import org.millwright.sample.SampleEvent.WorkPlanned;

class PreventiveWorkTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 6);

    private final Crew crew = Crew.hire(SampleSize.SMALL, 42, FROM, Sample.TODAY);
    private final Preventive monthly = PlanBook.write(
                    Machine.running(Sample.SMALL.content.equipment()), PartShelf.build(SampleSize.SMALL, 42), 42, FROM)
            .stream()
            .filter(one -> one.plan().code().equals("PM-L2-FIL-M"))
            .findFirst()
            .orElseThrow();
    private final PreventiveWork work = new PreventiveWork(
            List.of(monthly),
            crew.planners().getFirst(),
            new Consumption(PartShelf.build(SampleSize.SMALL, 42), 0.12, Dice.of(1, "consumption")),
            Dice.of(1, "preventive"));
    private final Workshop workshop = new Workshop(
            new Stores(List.of(), crew.storekeepers(), FROM, Dice.of(1, "stores")),
            new Roster(crew.technicians(), Dice.of(1, "roster")),
            crew,
            Dice.of(1, "workshop"));

    @Test
    void nothingNewWhileTheOldOneIsOpen() {
        var events = new ArrayList<SampleEvent>();
        for (LocalDate day = FROM; day.isBefore(FROM.plusMonths(6)); day = day.plusDays(1)) {
            DayLog log = new DayLog(day);
            work.make(log, workshop);
            events.addAll(log.inOrder());
        }
        assertThat(events.getFirst()).isInstanceOfSatisfying(WorkPlanned.class, first -> {
            assertThat(first.scheduledOn()).isEqualTo(monthly.plan().anchorOn());
            assertThat(first.at().toLocalDate())
                    .isEqualTo(LocalDate.EPOCH.plusDays(Math.max(
                            FROM.toEpochDay(), first.scheduledOn().minusDays(7).toEpochDay())));
        });
        assertThat(events.subList(1, events.size())).isNotEmpty().allMatch(OccurrenceMissed.class::isInstance);
    }

    @Test
    void expectsOneOrderForEachMonthAndMachine() {
        double expected = PreventiveWork.expected(
                List.of(monthly), monthly.plan().anchorOn().plusYears(1));
        assertThat(expected).isBetween(12.0, 13.5);
    }
}
