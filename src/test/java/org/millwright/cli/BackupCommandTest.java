package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `backup`, `restore` and `move` as somebody types them.
class BackupCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPlant() {
        cli = new CliRun(folder);
        addCentre("100");
    }

    @Test
    void aBackupIsMadeListedAndRestored() {
        Path expected = folder.resolve("backups/plant-20260310-090000-manual.zip");

        var made = cli.run("backup");
        addCentre("200");
        var listed = cli.run("restore", "--list");
        var restored = cli.run("restore", expected.toString());

        assertThat(made.err()).isEmpty();
        assertThat(made.exit()).isZero();
        assertThat(made.out()).contains("records were saved and compared; the backup is " + expected);
        assertThat(listed.out())
                .contains("by hand")
                .contains(expected.toString())
                .contains("records");
        assertThat(restored.err()).isEmpty();
        assertThat(restored.out())
                .contains("is restored to " + folder.resolve("plant.mv.db"))
                .contains("What was there before is kept in "
                        + folder.resolve("backups/plant-20260310-090000-before-restore.zip"));
        assertThat(centres()).isEqualTo(1);
    }

    @Test
    void aFileOrAFolderOfOnesOwn() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));

        assertThat(cli.run("backup", "--out", stick.toString()).exit()).isZero();
        assertThat(cli.run("backup", "--out", stick.resolve("mine.zip").toString())
                        .exit())
                .isZero();
        var again = cli.run("backup", "--out", stick.resolve("mine.zip").toString());
        var gone = cli.run("backup", "--out", folder.resolve("gone/mine.zip").toString());

        assertThat(stick).isDirectoryContaining("regex:.*/plant-[0-9a-f]{8}-20260310-090000-manual.zip");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("exists already");
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.err()).contains("is not there. Plug in its disk");
    }

    @Test
    void aCopyIsRestoredToANewPlace() {
        JsonNode made = json(cli.run("backup", "--json").out());
        String backup = made.get("file").asString();
        Path other = folder.resolve("other");

        var restored = cli.run("restore", backup, "--as", other.toString(), "--json");
        var again = cli.run("restore", backup, "--as", other.toString());

        JsonNode result = json(restored.out());
        assertThat(result.get("store").asString()).isEqualTo(other + ".mv.db");
        assertThat(result.get("kept").isNull()).isTrue();
        assertThat(result.get("backup").get("content")).isEqualTo(made.get("content"));
        assertThat(result.get("backup")
                        .get("content")
                        .get("tables")
                        .get("cost_centre")
                        .get("rows")
                        .asInt())
                .isEqualTo(1);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("There is a plant at " + other + ".mv.db already");
    }

    @Test
    void whatIsNoBackupIsToldInWords() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear Sir or Madam");

        assertThat(cli.run("restore", letter.toString()).err()).contains("is not a backup of Millwright");
        assertThat(cli.run("restore", folder.resolve("none.zip").toString()).err())
                .contains("There is no backup that can be read at");
        assertThat(cli.run("restore").exit()).isEqualTo(2);
        assertThat(cli.run("restore", "--list").out()).contains("There is no backup in");
        assertThat(centres()).isEqualTo(1);
    }

    @Test
    void aPlantIsMovedToAnotherFile() {
        String from = folder.resolve("plant").toString();
        String to = folder.resolve("moved").toString();

        var moved = cli.run("move", "--from", from, "--to", to);
        var again = cli.run("move", "--from", from, "--to", to);
        var nothing = cli.run("move", "--from", folder.resolve("nothing").toString(), "--to", to);

        assertThat(moved.err()).isEmpty();
        assertThat(moved.out()).contains("were moved from " + from + ".mv.db to " + to + ".mv.db and compared.");
        assertThat(again.err()).contains("There is a plant at");
        assertThat(nothing.err()).contains("There is no plant at");
    }

    private void addCentre(String code) {
        try (Plant plant = cli.plant()) {
            plant.costCentres().add(code, "Centre " + code).orThrow();
        }
    }

    private int centres() {
        try (Plant plant = cli.plant()) {
            return plant.costCentres().ids(ListRequest.ALL).length;
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
