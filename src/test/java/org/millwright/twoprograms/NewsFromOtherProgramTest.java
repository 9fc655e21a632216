package org.millwright.twoprograms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockLevels;

/// What another process commits is known here within two seconds. No other test runs meanwhile: how long a computer at
/// work lets somebody wait is not what is promised.
@Isolated
class NewsFromOtherProgramTest {

    /// Each time just after a look, the worst moment.
    private static final int TIMES = 5;
    private static final long AT_MOST_MILLIS = 2000;
    private static final long PATIENCE_SECONDS = 30;

    /// What was heard, and when.
    private record Heard(long millis, int alerts) {}

    private static Plant here;
    private static OtherProgram there;

    @BeforeAll
    static void open() throws Exception {
        String url = TestStores.serverUrl();
        here = Plant.of(TestStores.open(url).orThrow());
        there = OtherProgram.start(url, "store-desk");
        here.store().followOthers();
    }

    @AfterAll
    static void close() {
        there.close();
        here.close();
    }

    @Test
    void eachOfItsActionsIsHeardOf() throws Exception {
        BlockingQueue<Heard> heard = hear("equipment");
        long longest = 0;
        for (int i = 0; i < TIMES; i++) {
            long committed = Long.parseLong(there.ask("equipment P-" + i));
            Heard known = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(known).as("heard of P-" + i).isNotNull();
            longest = Math.max(longest, known.millis() - committed);
        }

        System.out.printf("news from another process: %d times, at most %d ms%n", TIMES, longest);
        assertThat(longest).isLessThan(AT_MOST_MILLIS);
    }

    @Test
    void aPartThatFallsToItsMinimumThereIsAnAlertHere() throws Exception {
        var fields = new PartFields(
                "20-0001", "Belt", "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null);
        long belt = here.partRegister().add(fields).orThrow();
        long room = here.storerooms().add("MAIN", "Main store").orThrow();
        here.stockLedger()
                .receive(ReceivePart.of(belt, room, Quantity.of(5), Money.of("10")))
                .orThrow();
        here.partRegister()
                .setLevels(belt, room, 1, new StockLevels(null, Quantity.of(2), Quantity.of(5)))
                .orThrow();
        assertThat(here.stock().alertIds()).isEmpty();
        BlockingQueue<Heard> heard = hear("stock_alert");

        long committed = Long.parseLong(there.ask("issue " + belt + " " + room + " 4"));

        Heard known = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(known).isNotNull().extracting(Heard::alerts).isEqualTo(1);
        assertThat(known.millis() - committed).isLessThan(AT_MOST_MILLIS);
        assertThat(here.stock().countToReorder()).isOne();
    }

    /// From the moment on which the screens would show it: after the alerts were read.
    private static BlockingQueue<Heard> hear(String kind) {
        var heard = new LinkedBlockingQueue<Heard>();
        here.store().feed().subscribeToOthers(changes -> {
            if (changes.touches(kind)) {
                int alerts = here.stock().alertIds().length;
                heard.add(new Heard(System.currentTimeMillis(), alerts));
            }
        });
        return heard;
    }
}
