package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;

class FileDamageTest {

    @TempDir
    Path folder;

    @Test
    void aPartThatCannotBeReadIsToldAndNothingMoreIsWritten() throws Exception {
        StoreLocation.FileStore file = DamagedFile.in(folder);
        Violation damaged = Violation.general("store.damaged-inside", file.display());
        List<Violation> heard = new ArrayList<>();
        long size = Files.size(file.file());

        try (Store store = TestStores.open(file.display()).orThrow()) {
            store.trouble().subscribe(heard::add);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> store.read(dsl -> dsl.fetchValues(COST_CENTRE.NAME)))
                        .satisfies(
                                failed -> assertThat(Unreachable.reason(failed)).contains(damaged));
            }
            assertThat(store.transact(new Op("test.add"), tx -> {
                        throw new AssertionError("not asked any more");
                    }))
                    .isEqualTo(Outcome.refused(damaged));
        }

        assertThat(heard).containsExactly(damaged);
        assertThat(Files.size(file.file())).isEqualTo(size);
    }

    @Test
    void whatTheDatabaseStumblesOverIsDamage() {
        var corrupt = DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "unable to read the page");
        assertThat(FileDamage.is(new SQLException("General error", "HY000", 50000, corrupt)))
                .isTrue();
        assertThat(FileDamage.is(new SQLException(stumbled("org.h2.mvstore.Page"))))
                .isTrue();
    }

    @Test
    void aTableThatIsGoneIsDamage() {
        assertThat(FileDamage.is(new SQLException("Table \"WORK_ORDER\" not found", "42S02", 42102)))
                .isTrue();
    }

    @Test
    void anyOtherFailureIsNone() {
        assertThat(FileDamage.is(new SQLException(stumbled("org.h2.value.Value"))))
                .isFalse();
        assertThat(FileDamage.is(DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "no space")))
                .isFalse();
        assertThat(FileDamage.told(StoreLocation.inMemory(), stumbled("org.h2.mvstore.Page")))
                .isEmpty();
    }

    private static Exception stumbled(String where) {
        var stumbled = new ArrayIndexOutOfBoundsException("Index -3323 out of bounds for length 2467");
        stumbled.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Arrays", "check", null, 1), new StackTraceElement(where, "read", null, 1)
        });
        return stumbled;
    }
}
