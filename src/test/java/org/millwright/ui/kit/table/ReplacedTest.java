package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ReplacedTest {

    private final ObservableList<RowSlot<String>> list =
            FXCollections.observableList(List.of(new RowSlot<>(4), new RowSlot<>(5), new RowSlot<>(6)));

    @Test
    void isOneChangeOverTheWholeList() {
        var change = new Replaced<>(list, new long[] {1, 2});

        assertThat(change.next()).isTrue();
        assertThat(change.getFrom()).isZero();
        assertThat(change.getTo()).isEqualTo(3);
        assertThat(change.wasReplaced()).isTrue();
        assertThat(change.next()).isFalse();

        change.reset();
        assertThat(change.next()).isTrue();
    }

    @Test
    void whatWasThereIsToldById() {
        assertThat(new Replaced<>(list, new long[] {1, 2}).getRemoved())
                .extracting(RowSlot::id)
                .containsExactly(1L, 2L);
    }

    @Test
    void aFirstReadingRemovesNothing() {
        var change = new Replaced<>(list, new long[0]);

        assertThat(change.wasRemoved()).isFalse();
        assertThat(change.wasAdded()).isTrue();
    }
}
