package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;

class FileLossTest {

    @TempDir
    Path folder;

    private StoreLocation.FileStore file;

    @BeforeEach
    void name() {
        file = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldUntilItIsOpenedAgain() {
        try (Store store = open()) {
            add(store, "100").orThrow();
            FullDisk.under(store);

            assertThat(add(store, "200"))
                    .isEqualTo(Outcome.refused("store.write-failed", file.display(), FullDisk.REASON));
            assertThat(add(store, "300"))
                    .isEqualTo(Outcome.refused("store.write-failed", file.display(), FullDisk.REASON));
            assertThatThrownBy(() -> codes(store))
                    .satisfies(failed -> assertThat(Unreachable.reason(failed))
                            .contains(Violation.general("store.write-failed", file.display(), FullDisk.REASON)));
            assertThat(store.trouble().found()).isPresent();
        }
        try (Store store = open()) {
            assertThat(codes(store)).contains("100").doesNotContain("300");
            add(store, "400").orThrow();
        }
    }

    @Test
    void aDiskWithoutSpaceIsFull() {
        assertThat(FileLoss.told(file, new IOException(FullDisk.REASON), 4096).message())
                .isEqualTo(Message.of("store.disk-full", file.display()));
    }

    @Test
    void anyOtherFailureIsAFault() {
        assertThat(FileLoss.is(new SQLException("a value is too long", "22001", 22001)))
                .isFalse();
    }

    private Store open() {
        return TestStores.open(file.display()).orThrow();
    }

    private static Outcome<Long> add(Store store, String code) {
        return store.transact(new Op("test.add"), tx -> {
            var centre = tx.create(COST_CENTRE).setCode(code).setName("Filling");
            tx.insert(centre);
            return Outcome.done(centre.getId());
        });
    }

    private static List<String> codes(Store store) {
        return store.read(dsl -> dsl.fetchValues(COST_CENTRE.CODE));
    }
}
