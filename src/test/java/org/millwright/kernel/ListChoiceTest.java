package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListChoiceTest {

    private static final ListRequest PUMPS = ListRequest.ALL.withText("pump");

    @Test
    void everythingIsReadAnewByItsRule() {
        ListChoice all = ListChoice.all(PUMPS);
        ListChoice butTwo = new ListChoice.Matching(PUMPS, Set.of(4L, 9L));

        assertThat(all.ids(ListChoiceTest::list).apply("here")).containsExactly(7, 4, 1);
        assertThat(butTwo.ids(ListChoiceTest::list).apply("here")).containsExactly(7, 1);
        assertThat(all.asking(request -> request.withText("other"))
                        .ids(ListChoiceTest::list)
                        .apply("here"))
                .isEmpty();
        assertThat(butTwo.asking(request -> request).ids(ListChoiceTest::list).apply("here"))
                .containsExactly(7, 1);
    }

    @Test
    void whatWasPickedStaysAsItIs() {
        long[] ids = {3, 2};
        ListChoice picked = ListChoice.picked(ids);
        ids[0] = 99;

        assertThat(picked.ids(ListChoiceTest::list).apply("here")).containsExactly(3, 2);
        assertThat(picked.asking(request -> ListRequest.ALL)
                        .ids(ListChoiceTest::list)
                        .apply("here"))
                .containsExactly(3, 2);
    }

    private static Function<String, long[]> list(ListRequest request) {
        return place -> request.equals(PUMPS) ? new long[] {7, 4, place.length() - 3L} : new long[0];
    }
}
