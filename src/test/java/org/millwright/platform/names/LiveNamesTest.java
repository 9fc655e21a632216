package org.millwright.platform.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.RecordRef;
import org.millwright.platform.names.NameIndex.Name;

class LiveNamesTest {

    private final TreeMap<Long, Name> stored = new TreeMap<>();
    private Runnable whileReading = () -> {};
    private Runnable whileUpdating = () -> {};
    private boolean broken;

    private final NameReader reader = new NameReader() {
        @Override
        public Pages all() {
            return (after, most) -> {
                List<Name> page = stored.tailMap(after, false).values().stream()
                        .limit(most)
                        .toList();
                whileReading.run();
                return page;
            };
        }

        @Override
        public List<Name> some(long[] ids) {
            if (broken) {
                throw new IllegalStateException("the server is gone");
            }
            List<Name> found = Arrays.stream(ids)
                    .mapToObj(stored::get)
                    .filter(Objects::nonNull)
                    .map(Name.class::cast)
                    .toList();
            whileUpdating.run();
            return found;
        }

        @Override
        public long[] touched(String kind, long[] ids) {
            return kind.equals("job")
                    ? ids
                    : stored.keySet().stream().mapToLong(Long::longValue).toArray();
        }
    };

    private final LiveNames names = new LiveNames(2, false, Set.of("job", "machine"), reader);

    private void store(long id, String name) {
        stored.put(id, new Name(id, false, "J-" + id, name));
    }

    private static Changes change(String kind, long... ids) {
        return new Changes(
                new Op("jobs.change"),
                List.of(kind),
                LongStream.of(ids).mapToObj(id -> new RecordRef(kind, id)).toList());
    }

    private long[] find(String typed) {
        return names.find(typed, 10).orElse(new long[] {-1});
    }

    @Test
    void theStoreIsAskedUntilTheNamesAreThere() {
        assertThat(names.find("pump", 10)).isEmpty();
        store(1, "Pump");
        names.load();

        assertThat(find("pump")).containsExactly(1);
        assertThat(names.find(" ", 10)).isEmpty();
    }

    @Test
    void moreThanAPageIsRead() {
        for (long id = 1; id <= 10_000; id++) {
            store(id, "Pump");
        }
        names.load();

        assertThat(find("j-10000")).containsExactly(10_000);
        assertThat(find("j-1")).hasSize(10).startsWith(1);
    }

    @Test
    void whatChangesIsReadAgainWhenSomebodyAsks() {
        store(1, "Pump");
        store(2, "Pump");
        names.load();
        store(1, "Motor");
        store(3, "Pump");
        stored.remove(2L);

        assertThat(names.follow(change("job", 1, 2, 3))).isFalse();

        assertThat(find("pump")).containsExactly(3);
        assertThat(find("motor")).containsExactly(1);
    }

    @Test
    void tooManyChangesAreReasonToLoadAgain() {
        store(1, "Pump");
        names.load();
        store(1, "Motor");

        boolean again = false;
        for (long id = 1; id <= 20_001; id++) {
            again = names.follow(change("job", id));
        }

        assertThat(again).isTrue();
        assertThat(names.find("motor", 10)).as("asks the store").isEmpty();
        names.load();
        assertThat(find("motor")).containsExactly(1);
        assertThat(names.follow(change("job", 1))).isFalse();
    }

    @Test
    void aChangeWhileTheNamesAreReadIsNotLost() {
        store(1, "Pump");
        whileReading = () -> {
            store(1, "Motor");
            names.follow(change("job", 1));
        };
        names.load();

        assertThat(find("pump")).isEmpty();
        assertThat(find("motor")).containsExactly(1);
    }

    @Test
    void anotherKindMayTouchTheNames() {
        store(1, "Pump");
        names.load();
        store(1, "Motor");
        names.follow(change("person", 1));
        assertThat(find("pump")).containsExactly(1);

        names.follow(change("machine", 77));
        assertThat(find("motor")).containsExactly(1);
    }

    @Test
    void tooMuchOrNobodyKnowsWhatMeansLoadingAgain() {
        store(1, "Pump");
        names.load();

        assertThat(names.follow(change("job"))).isTrue();
        assertThat(names.find("pump", 10)).isEmpty();
        names.load();
        assertThat(names.isOutdated()).isFalse();
        assertThat(find("pump")).containsExactly(1);

        assertThat(names.follow(
                        change("job", LongStream.range(0, Changes.MOST_RECORDS).toArray())))
                .isTrue();
        assertThat(names.isOutdated()).isTrue();
    }

    @Test
    void whatBecomesUnknownWhileLoadingIsLoadedAgain() {
        whileReading = () -> names.follow(change("job"));
        names.load();
        whileReading = () -> {};

        assertThat(names.find("pump", 10)).isEmpty();
        assertThat(names.isOutdated()).isTrue();
    }

    @Test
    void nobodyIsToldBeforeTheNamesAreWanted() {
        assertThat(Stream.of(change("job"), change("job", 1)).map(names::follow))
                .containsOnly(false);
    }

    @Test
    void aNameThatCouldNotBeReadIsReadTheNextTime() {
        store(1, "Pump");
        names.load();
        store(1, "Blower");
        names.follow(change("job", 1));
        broken = true;

        assertThatIllegalStateException().isThrownBy(() -> find("blower"));
        broken = false;

        assertThat(find("blower")).containsExactly(1);
    }

    @Test
    void whatIsAskedForDuringALoadIsInTheNewIndexToo() {
        store(1, "Pump");
        names.load();
        whileReading = () -> {
            store(1, "Blower");
            names.follow(change("job", 1));
            assertThat(find("blower")).containsExactly(1);
        };

        names.load();

        assertThat(find("blower")).containsExactly(1);
        assertThat(find("pump")).isEmpty();
    }

    @Test
    void aLoadThatCameToNothingLosesNoChange() {
        store(1, "Pump");
        names.load();
        store(1, "Blower");
        names.follow(change("job", 1));
        whileReading = () -> {
            throw new IllegalStateException("the server is gone");
        };

        assertThatIllegalStateException().isThrownBy(names::load);

        assertThat(find("blower")).containsExactly(1);
    }

    @Test
    void aLoadThatCameToNothingShouldBeRepeated() {
        whileReading = () -> {
            throw new IllegalStateException("the server is gone");
        };
        assertThatIllegalStateException().isThrownBy(names::load);
        assertThat(names.isOutdated()).isTrue();
        assertThat(names.follow(change("job", 1))).as("so says each commit").isTrue();
        whileReading = () -> {};
        store(1, "Pump");

        names.load();

        assertThat(names.isOutdated()).isFalse();
        assertThat(find("pump")).containsExactly(1);
    }

    @Test
    void aLoadThatWasReplacedMayFail() {
        store(1, "Pump");
        whileReading = () -> {
            whileReading = () -> {};
            names.load();
            throw new IllegalStateException("cancelled");
        };

        assertThatIllegalStateException().isThrownBy(names::load);

        assertThat(names.isOutdated()).isFalse();
        assertThat(find("pump")).containsExactly(1);
    }

    @Test
    void whoCommitsDoesNotWaitForNamesThatAreBeingRead() {
        store(1, "Pump");
        names.load();
        names.follow(change("job", 1));
        whileUpdating = () -> {
            whileUpdating = () -> {};
            store(1, "Blower");
            assertThat(CompletableFuture.supplyAsync(() -> names.follow(change("job", 1))))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(false);
        };

        assertThat(find("pump")).as("as it was read").containsExactly(1);
        assertThat(find("pump")).isEmpty();
        assertThat(find("blower")).containsExactly(1);
    }

    @Test
    void ofTwoReadersAtOnceTheOlderNameIsNotTheLast() {
        store(1, "Pump");
        names.load();
        names.follow(change("job", 1));
        var second = new Thread(() -> find("blower"));
        whileUpdating = () -> {
            whileUpdating = () -> {};
            store(1, "Blower");
            names.follow(change("job", 1));
            second.start();
            while (second.getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait();
            }
        };

        find("pump");

        assertThat(find("pump")).isEmpty();
        assertThat(find("blower")).containsExactly(1);
    }

    @Test
    void anOlderLoadDoesNotTakeThePlaceOfANewerOne() {
        store(1, "Pump");
        whileReading = () -> {
            whileReading = () -> {};
            store(1, "Blower");
            names.load();
        };

        names.load();

        assertThat(find("blower")).containsExactly(1);
    }
}
