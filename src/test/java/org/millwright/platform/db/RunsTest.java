package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void groupsComeInTheirOwnOrderAndKeepWhatIsInThem() {
        var runs = new Runs();
        runs.add("b", 5);
        runs.add("b", 3);
        runs.add("c", 4);
        runs.add("a", 9);

        assertThat(runs.inOrder(List.of("a", "b", "c"))).containsExactly(9, 5, 3, 4);
    }

    @Test
    void whatHasNoGroupComesLastAndNothingIsLost() {
        var runs = new Runs();
        runs.add(null, 1);
        runs.add(7L, 2);
        runs.add(8L, 3);

        assertThat(runs.inOrder(List.of(9L, 8L))).containsExactly(3, 2, 1);
        assertThat(new Runs().inOrder(List.of("a"))).isEmpty();
    }

    @Test
    void manyIdsAreSortedAsAListOfThemWouldBe() {
        var random = new Random(11);
        List<Integer> groups = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        List<List<Long>> rows = groups.stream()
                .map(group -> random.longs(random.nextInt(12)).boxed().toList())
                .toList();
        var runs = new Runs();
        for (int group : groups) {
            rows.get(group).forEach(id -> runs.add(group, id));
        }
        Collections.shuffle(groups, random);

        assertThat(runs.inOrder(groups))
                .containsExactly(groups.stream()
                        .flatMap(group -> rows.get(group).stream())
                        .mapToLong(Long::longValue)
                        .toArray());
    }
}
