package org.millwright.backup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.settings.Settings;

class BackupPreferencesTest {

    @TempDir
    Path home;

    @Test
    void theyBelongToOnePlantAndAreKept() {
        BackupPreferences mine = of("mine");
        assertThat(mine.daily()).isTrue();
        assertThat(mine.folder()).isEmpty();

        mine.daily(false);
        mine.folder(Optional.of(home.resolve("stick")));

        assertThat(of("mine").daily()).isFalse();
        assertThat(of("mine").folder()).contains(home.resolve("stick"));
        assertThat(of("other").daily()).isTrue();
        assertThat(of("other").folder()).isEmpty();
        mine.folder(Optional.empty());
        assertThat(of("mine").folder()).isEmpty();
    }

    private BackupPreferences of(String plant) {
        return new BackupPreferences(
                new Settings(home.resolve("preferences.json")),
                StoreLocation.parse(home.resolve(plant).toString()).orThrow());
    }
}
