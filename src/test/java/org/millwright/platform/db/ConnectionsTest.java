package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.StoreLocation.UrlStore;
import org.millwright.platform.db.schema.Tables;

class ConnectionsTest {

    private static final FileStore FILE = new FileStore(Path.of("/plants/north.mv.db"));

    @Test
    void aFileIsOpenedByItsNameWithoutTheSuffix() {
        assertThat(Connections.url(FILE)).startsWith("jdbc:h2:file:").contains("plants/north;");
        assertThat(Connections.url(FILE)).contains("DEFAULT_NULL_ORDERING=HIGH");
    }

    @Test
    void lookingAtAFileMakesNoneAndWritesNothing() {
        assertThat(Connections.readOnlyUrl(FILE)).contains("IFEXISTS=TRUE", "ACCESS_MODE_DATA=r");
    }

    @Test
    void aPathNeverBecomesSettings() {
        var hostile = new FileStore(Path.of("/plants/a;INIT=create table t (i int)--/plant.mv.db"));

        assertThatThrownBy(() -> Connections.url(hostile)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Connections.readOnlyUrl(hostile)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatFailsLeavesNoFileBeside(@TempDir Path folder) throws IOException {
        try (Store store =
                TestStores.open(folder.resolve("plant.mv.db").toString()).orThrow()) {
            assertThatThrownBy(() -> store.read(dsl -> dsl.fetch("select 1 / 0")))
                    .isInstanceOf(RuntimeException.class);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".trace.db"));
        }
    }

    /// Whoever compacts it, moves it or lets go of its lock must not find it open.
    @Test
    void aFileIsClosedWhenClosingReturns(@TempDir Path folder) throws Exception {
        var file = new FileStore(folder.resolve("plant.mv.db"));
        var pool = Connections.pool(file);
        try (Connection busy = DriverManager.getConnection(Connections.url(file))) {

            Connections.close(file, pool);

            try (FileChannel content = FileChannel.open(file.file(), StandardOpenOption.WRITE);
                    FileLock lock = content.tryLock()) {
                assertThat(lock).isNotNull();
            }
            assertThat(busy.isClosed()).isTrue();
            assertThat(pool.isClosed()).isTrue();
        }
    }

    @Test
    void aServersUrlIsTakenAsItIs() {
        assertThat(Connections.url(new UrlStore("jdbc:postgresql://server/plant")))
                .isEqualTo("jdbc:postgresql://server/plant");
    }

    @Test
    void theSqlIsTheSameOnBothDatabases() {
        for (Dialect dialect : Dialect.values()) {
            assertThat(DSL.using(Connections.jooq(dialect))
                            .select(Tables.PLANT.NAME)
                            .from(Tables.PLANT)
                            .getSQL())
                    .isEqualTo("select plant.name from plant");
        }
    }
}
