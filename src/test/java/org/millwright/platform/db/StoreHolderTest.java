package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Actor;

class StoreHolderTest {

    @Test
    void whatIsWrittenIsRead() {
        var holder = new StoreHolder(new Actor("Zoë, \u00DCnal", "desk 4"), 4711, TestStores.NOW);

        assertThat(StoreHolder.read(holder.written())).contains(holder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Otto", "Otto\ndesk\nx\n2026-03-10T09:00:00Z", "Otto\ndesk\n1\nyesterday", "a\nb\n1\n2\n3"})
    void anythingElseTellsNobody(String written) {
        assertThat(StoreHolder.read(written)).isEmpty();
    }
}
