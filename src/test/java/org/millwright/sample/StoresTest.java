package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.sample.OpenJob.Need;
import org.millwright.sample.OpenJob.Story;
import org.millwright.sample.SampleEvent.PartReceived;
import org.millwright.sample.SamplePart.Place;
import org.millwright.stock.PartCriticality;

class StoresTest {

    private static final LocalDate TUESDAY = LocalDate.of(2025, 6, 3);

    private final SamplePart part = new SamplePart(
            "BRG-001",
            "Bearing",
            "pcs",
            PartCriticality.ESSENTIAL,
            "Wagner",
            "W-1",
            "Wagner",
            3,
            Quantity.of(1),
            Money.of("10.00"),
            List.of(new Place("MAIN", "A-01-1", Quantity.of(2), Quantity.of(6))),
            List.of("Process pump"));
    private final SamplePerson keeper = new SamplePerson("P9", "Keeper", null, List.of());
    private final OpenJob job = new OpenJob(
            1,
            Machine.running(Sample.SMALL.content.equipment()).getFirst(),
            Craft.MECHANICAL,
            2,
            TUESDAY.atTime(6, 0),
            TUESDAY,
            1,
            Story.NONE,
            0);

    private final Stores stores = new Stores(List.of(part), List.of(keeper), TUESDAY, Dice.of(3, "stores"));

    @Test
    void orderedWhenSomebodyWaitsAndThereTheDayAfterDelivery() {
        var need = new Need(0, 400);
        assertThat(stores.issue(new DayLog(TUESDAY), TUESDAY.atTime(8, 0), job, need))
                .isNull();

        LocalDate day = TUESDAY;
        DayLog log = new DayLog(day);
        while (log.inOrder().isEmpty()) {
            day = day.plusDays(1);
            log = new DayLog(day);
            stores.deliver(log);
            assertThat(stores.has(need)).isFalse();
            stores.close(log);
        }

        assertThat(day).isBefore(TUESDAY.plusDays(15));
        assertThat(log.inOrder())
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                PartReceived.class,
                                receipt -> assertThat(receipt.quantity()).isEqualTo(Quantity.of(4))));
        assertThat(stores.has(need)).isTrue();
        assertThat(stores.issue(new DayLog(day), day.atTime(9, 0), job, need)).isNotNull();
        assertThat(stores.has(need)).isFalse();
    }

    @Test
    void returnsCanBeHandedOutTheNextDay() {
        stores.want(TUESDAY, new Need(0, 100));
        DayLog delivery = new DayLog(TUESDAY.plusDays(20));
        stores.deliver(delivery);
        stores.close(delivery);
        LocalDate day = TUESDAY.plusDays(21);
        DayLog log = new DayLog(day);
        Stores.Issue issue = stores.issue(log, day.atTime(8, 0), job, new Need(0, 100));
        assertThat(issue).isNotNull();

        stores.giveBack(log, day.atTime(9, 0), job, issue, 100);

        assertThat(stores.has(new Need(0, 100))).isFalse();
        stores.close(log);
        assertThat(stores.has(new Need(0, 100))).isTrue();
    }
}
