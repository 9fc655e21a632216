package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.settings.CodedEntries.Entry;

@FxTest
class CodedEntriesTest {

    @Test
    void bothListsAddChangeAndSortByUse() {
        try (var fixture = new SettingsFixture()) {
            for (CodedEntries entries :
                    List.of(CodedEntries.of(fixture.centres), CodedEntries.of(fixture.storerooms))) {
                long id = entries.add("A", "First").orThrow();
                entries.add("B", "Second").orThrow();

                entries.change(entries.row(id).orElseThrow(), "C", "Third").orThrow();

                assertThat(entries.row(id)).contains(new Entry(id, 2, "C", "Third", 0));
                assertThat(entries.row(4711)).isEmpty();
                long[] byUse = entries.ids(ListRequest.ALL.sortedBy(entries.usesKey(), false));
                assertThat(entries.rows(byUse)).extracting(Entry::code).containsExactly("B", "C");
            }
        }
    }
}
