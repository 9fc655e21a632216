package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;

@FxTest
class SelectionTest {

    @ParameterizedTest
    @CsvSource({"'', ", "'7', 7", "'7 8', "})
    void oneIsOnlyWhereThereIsOne(String ids, @Nullable Long single) {
        assertThat(selection(ids).single()).isEqualTo(single);
    }

    @Test
    void everythingIsARuleThatKnowsItsNumberAndItsExceptions() {
        var rows = new LazyRows<>(new CountingSource(9), new HeldTasks());
        rows.show(new long[] {9, 8, 7}, List.of());
        var request = ListRequest.ALL.withText("pump");
        Selection all = new Selection.Matching(request, Set.of(), rows);
        Selection butOne = new Selection.Matching(request, Set.of(8L), rows);

        assertThat(all.size()).isEqualTo(3);
        assertThat(all.allMatching()).isTrue();
        assertThat(butOne.ids()).containsExactly(9, 7);
        assertThat(butOne.size()).isEqualTo(2);
        assertThat(butOne).isNotEqualTo(all).isNotEqualTo(selection("9 7"));
        assertThat(all)
                .isEqualTo(new Selection.Matching(request, Set.of(), rows))
                .hasSameHashCodeAs(new Selection.Matching(request, Set.of(), rows));
        assertThat(selection("7 8")).isNotEqualTo(selection("8 7")).isEqualTo(selection("7 8"));
    }

    @Test
    void whoAsksCannotChangeIt() {
        Selection selection = selection("7 8");

        selection.ids()[0] = 99;

        assertThat(selection.ids()).containsExactly(7, 8);
    }

    private static Selection selection(String ids) {
        return new Selection.Picked(Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray());
    }
}
