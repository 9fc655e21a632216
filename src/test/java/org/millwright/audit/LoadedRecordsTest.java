package org.millwright.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadedRecordsTest {

    private final LoadedRecords loaded = LoadedRecords.of(Map.of(
            "first", new FieldChange(null, "101"),
            "last", new FieldChange(null, "250"),
            "rows", new FieldChange(null, "120")));

    @Test
    void readsWhatTheTrailTells() {
        assertThat(loaded).isEqualTo(new LoadedRecords(101, 250, 120));
    }

    @Test
    void coversTheIdsFromTheFirstToTheLast() {
        assertThat(loaded.covers(100)).isFalse();
        assertThat(loaded.covers(101)).isTrue();
        assertThat(loaded.covers(250)).isTrue();
        assertThat(loaded.covers(251)).isFalse();
    }
}
