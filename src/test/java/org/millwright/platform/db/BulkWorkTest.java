package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class BulkWorkTest {

    private static final int MANY = 12_000;

    @TempDir
    Path folder;

    @Test
    void theFileIsSmallAgainAfterClosing() throws IOException {
        Path file = folder.resolve("plant.mv.db");
        long before;
        try (Store store = TestStores.open(file.toString()).orThrow()) {
            addCentres(store, MANY);
            assertThat(centres(store)).isEqualTo(MANY);
            before = Files.size(file);
        }

        assertThat(Files.size(file)).isLessThan(before / 2);
        try (Store store = TestStores.open(file.toString()).orThrow()) {
            assertThat(centres(store)).isEqualTo(MANY);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(left -> left.toString().endsWith(".trace.db"));
        }
    }

    @Test
    void aStoreInMemorySurvivesIt() {
        try (Store store = TestStores.inMemory()) {
            addCentres(store, MANY);
            assertThat(centres(store)).isEqualTo(MANY);
        }
    }

    @Test
    void aFewThousandAreNotBulk() {
        assertThat(BulkWork.is(3_000)).isFalse();
        assertThat(BulkWork.is(MANY)).isTrue();
    }

    private static void addCentres(Store store, int count) {
        store.transact(new Op("test.bulk"), tx -> {
                    tx.insertAll(IntStream.range(0, count)
                            .mapToObj(number -> tx.create(COST_CENTRE)
                                    .setCode(String.valueOf(number))
                                    .setName("Cost centre " + number))
                            .toList());
                    return Outcome.done(count);
                })
                .orThrow();
    }

    private static int centres(Store store) {
        return store.read(dsl -> dsl.fetchCount(COST_CENTRE));
    }
}
