package org.millwright.twoprograms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;

class NewsFromOtherProgramTest {

    private static final int TIMES = 10;
    private static final long AT_MOST_MILLIS = 2000;

    @Test
    void whatAnotherProcessCommitsIsKnownHereWithinTwoSeconds() throws Exception {
        String url = TestStores.serverUrl();
        var heard = new LinkedBlockingQueue<Long>();
        try (Plant here = Plant.of(TestStores.open(url).orThrow());
                OtherProgram there = OtherProgram.start(url, "store-desk")) {
            here.store().feed().subscribeToOthers(changes -> note(changes, heard));
            here.store().followOthers();
            long longest = 0;
            for (int i = 0; i < TIMES; i++) {
                long committed = Long.parseLong(there.ask("equipment P-" + i));
                Long known = heard.poll(5, TimeUnit.SECONDS);
                assertThat(known).as("heard of P-" + i).isNotNull();
                longest = Math.max(longest, known - committed);
            }

            System.out.printf("news from another process: %d times, at most %d ms%n", TIMES, longest);
            assertThat(longest).isLessThan(AT_MOST_MILLIS);
        }
    }

    private static void note(Changes changes, LinkedBlockingQueue<Long> heard) {
        if (changes.touches("equipment")) {
            heard.add(System.currentTimeMillis());
        }
    }
}
