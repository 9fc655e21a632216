package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;

class ChangeFeedTest {

    private static final Changes ONE = new Changes(new Op("equipment.add"), List.of("equipment"), List.of());

    private final ChangeFeed feed = new ChangeFeed();
    private final List<String> heard = new ArrayList<>();

    @Test
    void everyListenerHearsUntilItsSubscriptionEnds() {
        ChangeFeed.Subscription first = feed.subscribe(changes -> heard.add("first"));
        feed.subscribe(changes -> heard.add("second " + changes.kinds()));

        feed.publish(ONE);
        first.close();
        feed.publish(ONE);

        assertThat(heard).containsExactly("first", "second [equipment]", "second [equipment]");
    }

    @Test
    void oneThatFailsKeepsNothingFromTheOthers() {
        feed.subscribe(changes -> {
            throw new IllegalStateException("cannot show it");
        });
        feed.subscribe(changes -> heard.add("second"));
        feed.subscribeToOthers(changes -> heard.add("third"));

        feed.publishOthers(ONE);

        assertThat(heard).containsExactly("second", "third");
    }

    @Test
    void aListenerMayLeaveWhileItListens() {
        var own = new ArrayList<ChangeFeed.Subscription>();
        own.add(feed.subscribe(changes -> {
            heard.add("once");
            own.getFirst().close();
        }));

        feed.publish(ONE);
        feed.publish(ONE);

        assertThat(heard).containsExactly("once");
    }
}
