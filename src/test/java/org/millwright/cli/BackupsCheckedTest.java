package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.plant.Plant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `millwright check BACKUP...` as somebody types it.
class BackupsCheckedTest {

    @TempDir
    Path folder;

    private CliRun cli;
    private Path backup;

    @BeforeEach
    void aBackup() {
        cli = new CliRun(folder);
        try (Plant plant = cli.plant()) {
            plant.costCentres().add("100", "Utilities").orThrow();
        }
        backup = folder.resolve("friday.zip");
        cli.run("backup", "--out", backup.toString());
    }

    @Test
    void aGoodOneIsToldSo() throws IOException {
        List<Path> before = everything();

        var result = cli.run("check", backup.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith(backup + " is sound: the plant of ").contains(" records, all compared.");
        assertThat(everything()).containsExactlyElementsOf(before);
    }

    @Test
    void jsonTellsWhatItHolds() {
        JsonNode result = json(cli.run("check", "--json", backup.toString()).out());

        assertThat(result.get("sound").asBoolean()).isTrue();
        JsonNode one = result.get("backups").get(0);
        assertThat(one.get("file").asString()).isEqualTo(backup.toString());
        assertThat(one.get("sound").asBoolean()).isTrue();
        assertThat(one.get("reasons")).isEmpty();
        assertThat(one.get("backup")
                        .get("content")
                        .get("tables")
                        .get("cost_centre")
                        .get("rows")
                        .asInt())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.5, 0.99})
    void oneThatWasCutIsDamaged(double left) throws IOException {
        byte[] content = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(content, (int) (content.length * left)));

        refused("is damaged: it was cut short or changed after it was made");
    }

    @Test
    void oneWhosePlantWasChangedIsDamaged() throws IOException {
        rewrite("plant.mv.db", content -> {
            content[content.length / 2] ^= 1;
            return content;
        });

        refused("is damaged: it was cut short or changed after it was made");
    }

    @Test
    void oneWhoseFiguresWereEditedIsNotUsed() throws IOException {
        rewrite("manifest.json", content -> text(content, "\"rows\" : 1,", "\"rows\" : 7,"));

        refused("does not hold what it should");
    }

    @Test
    void oneOfANewerVersionNamesThatVersion() throws IOException {
        rewrite("manifest.json", content -> text(content, "\"schema\" : ", "\"schema\" : 9"));

        refused("was made by a newer Millwright (1.0)");
    }

    @Test
    void whatIsNoBackupIsToldSo() throws IOException {
        Files.writeString(backup, "Dear Sir or Madam");
        refused("is not a backup of Millwright");
        Files.delete(backup);
        refused("There is no backup that can be read at");
    }

    @Test
    void oneThatIsWrongKeepsTheOthersFromNothing() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear Sir or Madam");

        var told = cli.run("check", letter.toString(), backup.toString());
        var json = cli.run("check", "--json", letter.toString(), backup.toString());

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).startsWith(backup + " is sound");
        assertThat(told.err()).startsWith(letter + " is not a backup of Millwright");
        assertThat(json.exit()).isEqualTo(1);
        JsonNode result = json(json.out());
        assertThat(result.get("sound").asBoolean()).isFalse();
        JsonNode first = result.get("backups").get(0);
        assertThat(first.get("sound").asBoolean()).isFalse();
        assertThat(first.get("backup").isNull()).isTrue();
        assertThat(first.get("reasons").get(0).get("message").get("key").asString())
                .isEqualTo("backup.not-a-backup");
        assertThat(result.get("backups").get(1).get("sound").asBoolean()).isTrue();
    }

    @Test
    void aPlantIsCheckedAnotherWay() {
        Path plant = folder.resolve("plant.mv.db");

        var result = cli.run("check", plant.toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("Check it with \"millwright check --store " + plant + "\"");
    }

    private void refused(String why) throws IOException {
        List<Path> before = everything();

        var result = cli.run("check", backup.toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(backup.toString()).contains(why);
        assertThat(everything()).containsExactlyElementsOf(before);
    }

    private List<Path> everything() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    /// Writes the backup anew with one entry changed.
    private void rewrite(String name, UnaryOperator<byte[]> change) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), entry.getName().equals(name) ? change.apply(content) : content);
            }
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private static byte[] text(byte[] content, String from, String to) {
        String text = new String(content, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
