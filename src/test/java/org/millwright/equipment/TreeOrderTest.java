package org.millwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeOrderTest {

    @Test
    void eachRowComesBeforeWhatStandsBelowItAndSiblingsKeepTheirOrder() {
        long[] ids = {5, 1, 4, 2, 3, 9};
        long[] above = {1, 0, 1, 5, 0, 4};

        assertThat(TreeOrder.of(ids, above)).containsExactly(1, 5, 2, 4, 9, 3);
        assertThat(TreeOrder.of(new long[0], new long[0])).isEmpty();
    }

    @Test
    void whatStandsBelowARowThatIsNotThereComesAtTheTop() {
        assertThat(TreeOrder.of(new long[] {7, 8}, new long[] {99, 7})).containsExactly(7, 8);
    }

    @Test
    void nothingOfALargeTreeIsLost() {
        var random = new Random(5);
        long[] ids = new long[10_000];
        long[] above = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = (long) ids.length - i;
            above[i] = ids[i] == 1 ? 0 : random.nextLong(ids[i]);
        }

        long[] ordered = TreeOrder.of(ids, above);

        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < ordered.length; i++) {
            places.put(ordered[i], i);
        }
        assertThat(Arrays.stream(ordered).distinct().count()).isEqualTo(ids.length);
        for (int i = 0; i < ids.length; i++) {
            if (above[i] != 0) {
                assertThat(places.get(above[i])).isLessThan(places.get(ids[i]));
            }
        }
    }
}
