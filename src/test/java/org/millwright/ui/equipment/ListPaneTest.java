package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.kit.table.FilterBar;

class ListPaneTest {

    @ParameterizedTest
    @CsvSource({"current, current", "down, DOWN", "retired, RETIRED", "all, ''"})
    void aQuickFilterMeansStates(String quick, String status) {
        ListRequest query = ListPane.query(ListRequest.ALL.withText("pump").withFilter(FilterBar.QUICK, quick));

        assertThat(query.filter("status")).isEqualTo(status);
        assertThat(query.filter(FilterBar.QUICK)).isEmpty();
        assertThat(query.text()).isEqualTo("pump");
    }
}
