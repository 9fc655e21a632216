package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportEquipmentCommandTest {

    private static final String MIXED =
            "Tag,Name,Kind,Parent\nL-1,Line,Line,\nP-1,Pump,Machine,L-1\nP-2,Pump,Pump,L-9\n";

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPlant() {
        cli = new CliRun(folder);
    }

    private String file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    private String file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("in.csv"), text.getBytes(charset)).toString();
    }

    private int count() {
        try (Plant plant = cli.plant()) {
            return plant.equipment().count(ListRequest.ALL);
        }
    }

    @Test
    void onlyAPersonAtATerminalIsToldHowFarItIs() throws IOException {
        assertThat(cli.run("import", "equipment", file(MIXED), "--dry-run").err())
                .doesNotContain("\r");

        assertThat(cli.watched()
                        .run("import", "equipment", file(MIXED), "--dry-run")
                        .err())
                .startsWith("\rReading the file: ")
                .contains("\rChecking 3 rows 100%")
                .contains(" \r");
    }

    @Test
    void aDryRunTellsTheMappingTheProblemsAndTheTotals() throws IOException {
        var result = cli.run("import", "equipment", file(MIXED), "--dry-run");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("One row cannot be taken, so the import would be refused.");
        assertThat(result.out().lines())
                .containsExactly(
                        "4 columns are taken by their headings.",
                        "",
                        "Line  Column  Value  Reason",
                        "4     Kind    Pump   Site, Area, Line, Machine or Component was expected.",
                        "4     Parent  L-9    There is no equipment with this tag, neither in the plant nor in the"
                                + " file.",
                        "",
                        "3 rows: 2 new, 0 changed, 0 unchanged, 0 repeated, 1 bad. Nothing was changed.");
        assertThat(count()).isZero();
    }

    @Test
    void textUnderTheNameOfAWorkbookIsSaidToBeNone() throws IOException {
        Path named = Files.writeString(folder.resolve("plan.xlsx"), "not a workbook\n");

        assertThat(cli.run("import", "equipment", named.toString()).err().lines())
                .containsExactly(
                        "plan.xlsx is no workbook, whatever its name says; it was read as text.",
                        "Say which column holds \"Tag\". The file has: not a workbook.");
    }

    @Test
    void aDryRunOfTheGoodRowsAloneIsNoRefusal() throws IOException {
        var result = cli.run(
                "import",
                "equipment",
                file(MIXED),
                "--dry-run",
                "--bad-rows",
                folder.resolve("bad.csv").toString());

        assertThat(result.exit()).isZero();
        assertThat(folder.resolve("bad.csv")).doesNotExist();
    }

    @Test
    void oneBadRowRefusesTheImport() throws IOException {
        var result = cli.run("import", "equipment", file(MIXED));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .containsExactly(
                        "One row cannot be taken, so nothing was imported. Correct it, or import the good rows alone"
                                + " with --bad-rows=FILE.",
                        "Line 4, Kind \"Pump\": Site, Area, Line, Machine or Component was expected.",
                        "Line 4, Parent \"L-9\": There is no equipment with this tag, neither in the plant nor in the"
                                + " file.");
        assertThat(count()).isZero();
    }

    @Test
    void theGoodRowsAreImportedAndTheBadOnesWrittenWhenSomebodyWantsThem() throws IOException {
        Path bad = folder.resolve("bad.csv");

        var result = cli.run("import", "equipment", file(MIXED), "--bad-rows", bad.toString());

        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "3 rows: 2 new, 0 changed, 0 unchanged, 0 repeated, 1 bad.",
                        "The bad rows are in " + bad + ".");
        assertThat(bad).content().contains("P-2,Pump,Pump,L-9,");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void badRowsThatCannotBeWrittenAreToldBesideWhatWasDone() throws IOException {
        Path bad = folder.resolve("nowhere").resolve("bad.csv");

        var result = cli.run("import", "equipment", file(MIXED), "--bad-rows", bad.toString());

        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .startsWith("3 rows: 2 new, 0 changed, 0 unchanged, 0 repeated, 1 bad.")
                .anyMatch(line -> line.startsWith("The bad rows could not be written into a file. "))
                .contains("4     Kind    Pump   Site, Area, Line, Machine or Component was expected.");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void columnsAndFixedValuesCanBeNamed() throws IOException {
        var result = cli.run(
                "import",
                "equipment",
                file("Unit|Place\nA|Bucket\nA|Boom\nA|Bucket\n", StandardCharsets.UTF_16LE),
                "--separator=|",
                "--charset=UTF-16LE",
                "--map=tag={Unit}/{Place}",
                "--map=name=Place",
                "--map=parent=Unit",
                "--set=kind=component",
                "--set=parent-kind=machine");

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .containsExactly(
                        "3 rows: 3 new, 0 changed, 0 unchanged, 1 repeated, 0 bad.", "One new parent is among them.");
    }

    @Test
    void otherProgramsGetTheProblemsAndChangesAsData() throws IOException {
        cli.run("import", "equipment", file("Tag,Name,Kind\nP-1,Pump,Machine\n"));

        var result = cli.run(
                "import",
                "equipment",
                file("Tag,Name,Kind\nP-1,Feed pump,Machine\nP-2,,Line\n"),
                "--dry-run",
                "--json");

        JsonNode data = JsonMapper.shared().readTree(result.out());
        assertThat(data.get("bad").asInt()).isEqualTo(1);
        JsonNode change = data.get("changes").get(0);
        assertThat(change.get("field").asString()).isEqualTo("name");
        assertThat(change.get("after").asString()).isEqualTo("Feed pump");
        JsonNode problem = data.get("problems").get(0);
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("column").asString()).isEqualTo("Name");
        assertThat(problem.get("reason").get("text").asString()).isEqualTo("This is needed.");
    }

    @Test
    void wrongOptionsAreWrongUsage() throws IOException {
        assertThat(cli.run("import", "equipment", file(MIXED), "--separator=xy").exit())
                .isEqualTo(2);
        assertThat(cli.run("import", "equipment").exit()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        var result = cli.run("import", "equipment", folder.resolve("none.csv").toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("There is no file");
    }

    @Test
    @EnabledIfSystemProperty(named = "millwright.excavators", matches = ".+")
    void realWorkOrdersGiveTheirMachinesAndParts() {
        String[] options = {
            "import",
            "equipment",
            System.getProperty("millwright.excavators"),
            "--map=tag={Asset}/{FuncLocation}",
            "--map=name=FuncLocation",
            "--map=parent=Asset",
            "--set=kind=component",
            "--set=parent-kind=machine"
        };

        assertThat(cli.run(options).out().lines())
                .containsExactly(
                        "5,485 rows: 582 new, 0 changed, 0 unchanged, 4,908 repeated, 0 bad.",
                        "5 new parents are among them.");
        assertThat(cli.run(options).out().lines())
                .containsExactly("5,485 rows: 0 new, 0 changed, 577 unchanged, 4,908 repeated, 0 bad.");
    }
}
