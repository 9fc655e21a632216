package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

/// What an action of any size wrote is in the file at the moment in which it is called saved.
class SavedAtOnceTest {

    private static final int TIMES = 6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {10, 300, 1_000, 3_000, 9_000})
    void theFileHoldsIt(int rows) throws IOException {
        Path file = folder.resolve("plant.mv.db");
        Path copy = folder.resolve("copy.mv.db");
        try (Store store = TestStores.open(file.toString()).orThrow()) {
            int looked = 0;
            for (int time = 1; looked < TIMES; time++) {
                add(store, time, rows);
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                if (Files.mismatch(file, copy) >= 0) {
                    // the database tidied up meanwhile: the copy is of no moment that there was
                    continue;
                }
                looked++;
                try (Store copied = TestStores.open(copy.toString()).orThrow()) {
                    assertThat(centres(copied)).isEqualTo(time * rows);
                }
            }
        }
    }

    private static void add(Store store, int time, int rows) {
        store.transact(new Op("test.many"), tx -> {
                    tx.insertAll(IntStream.range(0, rows)
                            .mapToObj(number -> tx.create(COST_CENTRE)
                                    .setCode(time + "-" + number)
                                    .setName("Cost centre " + number))
                            .toList());
                    return Outcome.done(rows);
                })
                .orThrow();
    }

    private static int centres(Store store) {
        return store.read(dsl -> dsl.fetchCount(COST_CENTRE));
    }
}
