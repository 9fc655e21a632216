package org.millwright.platform.db.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.db.copy.TableSum;
import tools.jackson.core.JacksonException;

class BackupManifestTest {

    private static final BackupManifest WHOLE = new BackupManifest(
            1,
            "Riverside",
            TestStores.NOW,
            "DAILY",
            "1.0",
            1,
            "file",
            4096,
            "ab",
            new Fingerprint(Map.of("plant", new TableSum(1, "ab", Map.of()))));

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(read(WHOLE.written())).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format",
                "plant",
                "madeAt",
                "occasion",
                "program",
                "schema",
                "source",
                "size",
                "sha256",
                "content",
                "tables",
                "rows",
                "checksum",
                "sums"
            })
    void whatLacksAFieldIsNone(String field) {
        String lacking = WHOLE.written().replace('"' + field + '"', "\"other\"");

        assertThat(lacking).isNotEqualTo(WHOLE.written());
        assertThatThrownBy(() -> read(lacking)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plant", "madeAt", "occasion", "program", "source", "sha256", "checksum"})
    void aFieldWithNothingInItIsAsGoodAsNone(String field) {
        String lacking = WHOLE.written().replaceAll('"' + field + "\" : \"[^\"]*\"", '"' + field + "\" : null");

        assertThat(lacking).isNotEqualTo(WHOLE.written());
        assertThatThrownBy(() -> read(lacking)).isInstanceOf(JacksonException.class);
    }

    @Test
    void nothingAtAllIsDamage(@TempDir Path folder) throws IOException {
        Path backup = folder.resolve("one.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry("plant.mv.db"));
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write("null".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(BackupFile.manifest(backup)).isEqualTo(Outcome.refused("backup.damaged", backup.toString()));
    }

    private static BackupManifest read(String written) {
        return BackupManifest.read(written.getBytes(StandardCharsets.UTF_8));
    }
}
