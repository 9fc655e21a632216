package org.millwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.table.FilterBar;

@FxTest
class CheckRowsTest {

    @TempDir
    Path folder;

    private List<String> rows(ListRequest request, Function<CheckRow, String> text) {
        try (var fixture = new ImportFixture(folder)) {
            fixture.model().choose(fixture.mixed());
            fixture.model().check();
            CheckRows rows = Objects.requireNonNull(
                            fixture.model().checkedProperty().get())
                    .rows();
            return rows.rows(rows.ids(request)).stream().map(text).toList();
        }
    }

    private static ListRequest only(String fate) {
        return ListRequest.ALL.withFilter(FilterBar.QUICK, fate);
    }

    @Test
    void eachProblemIsALine() {
        assertThat(rows(only("BAD"), row -> row.line() + " " + row.column() + ": " + row.value()))
                .containsExactly(
                        "9 Level: Machin",
                        "10 Belongs to: L3",
                        "10 Commissioned: 31.02.2020",
                        "11 Description: ",
                        "11 Criticality: D",
                        "11 Purchase price: a lot");
    }

    @Test
    void eachChangedFieldIsALineWithItsValueBefore() {
        assertThat(rows(only("CHANGED"), row -> row.tag() + " " + row.column() + ": " + row.value()))
                .contains("L2-FIL-01 Name: Filler \u2192 Filler, 40 heads", "L2-CAP-01 Criticality: B \u2192 C")
                .contains("L2-CAP-01 Purchase cost: \u2013 \u2192 64,200");
    }

    @Test
    void theListIsSearchedAndSorted() {
        assertThat(rows(ListRequest.ALL.withText("conveyor OUT"), CheckRow::tag))
                .containsExactly("L2-CON-02");
        assertThat(rows(only("NEW").sortedBy("tag", true), CheckRow::tag))
                .containsExactly("L2-LAB-01", "L2-CON-02", "L2-CON-01");
    }
}
