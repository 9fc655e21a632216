package org.millwright.backup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.backup.BackupKind;
import org.millwright.backup.BackupName;
import org.millwright.cost.app.CostCentres;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class DailyBackupTest {

    @TempDir
    Path folder;

    private final Hands clock = new Hands();
    private Store store;
    private Backups backups;
    private DailyBackup daily;

    @BeforeEach
    void aPlant() {
        store = TestStores.inMemory();
        new CostCentres(store).add("100", "Utilities").orThrow();
        backups = new Backups(BackupFolders.own(folder), "1.0", TestStores.MAX, clock);
        daily = new DailyBackup(backups, store, this::place, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void onceADay() {
        assertThat(daily.look().orElseThrow().isDone()).isTrue();
        clock.go(Duration.ofHours(5));
        assertThat(daily.look()).isEmpty();
        clock.go(Duration.ofHours(19));
        assertThat(daily.look().orElseThrow().isDone()).isTrue();

        assertThat(backups.named(place())).extracting(BackupName::kind).containsOnly(BackupKind.DAILY);
        assertThat(backups.list(place()).orThrow()).hasSize(2).allMatch(BackupRow::readable);
    }

    @Test
    void olderOnesAreThinnedBehindAGoodOne() throws IOException {
        Files.createDirectories(place().folder());
        for (int day = 1; day < 40; day++) {
            var at = TestStores.TODAY.minusDays(day).atTime(6, 0);
            Files.createFile(place().folder().resolve(new BackupName(place().store(), at, BackupKind.DAILY).file()));
        }
        daily.look().orElseThrow().orThrow();

        assertThat(backups.named(place())).hasSizeLessThan(13);
    }

    @Test
    void afterAFailureItIsTriedAgainInAWhileAndNothingIsThinned() throws IOException {
        Path backupsFolder = place().folder();
        Files.createDirectories(backupsFolder.getParent());
        Files.writeString(backupsFolder, "a file in the folder's place");

        Optional<Outcome<Backups.Made>> failed = daily.look();
        assertThat(failed.orElseThrow().violations())
                .extracting("message.key")
                .containsExactly("backup.folder-read-only");
        assertThat(daily.look()).isEmpty();

        Files.delete(backupsFolder);
        clock.go(Duration.ofMinutes(31));
        assertThat(daily.look().orElseThrow().isDone()).isTrue();
    }

    @Test
    void endingLeavesNothingHalf() {
        daily.end();

        assertThat(daily.look()).isEmpty();
        assertThat(place().folder()).isEmptyDirectory();
    }

    private BackupPlace place() {
        return backups.place(store.location());
    }

    /// A clock whose hands the test moves.
    private static final class Hands extends Clock {

        private Instant now = TestStores.NOW;

        void go(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
