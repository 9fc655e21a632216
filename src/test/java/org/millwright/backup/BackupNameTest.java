package org.millwright.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNameTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 10, 9, 30, 5);

    @Test
    void theNameSaysWhichPlantWhenAndWhy() {
        assertThat(new BackupName("plant", AT, BackupKind.DAILY).file()).isEqualTo("plant-20260310-093005-daily.zip");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNamedIsKnownAgain(BackupKind kind) {
        var name = new BackupName("riverside-20260101-010101-daily", AT, kind);

        assertThat(BackupName.parse(name.file())).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plant.zip",
                "plant-20260310-093005.zip",
                "plant-20260310-093005-daily.zip.part",
                "plant-20260310-093005-weekly.zip",
                "plant-20261310-093005-daily.zip",
                "-20260310-093005-daily.zip",
                "plant-20260310-0930-daily.zip",
                "notes.txt"
            })
    void anotherFileIsNotTakenForOne(String file) {
        assertThat(BackupName.parse(file)).isEmpty();
    }
}
