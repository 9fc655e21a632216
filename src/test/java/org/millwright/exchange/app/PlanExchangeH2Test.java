package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.TaskColumn;
import org.millwright.exchange.ValueSource;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanDetail;
import org.millwright.plant.Plant;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;

/// What the planner makes of a store needs one database only.
class PlanExchangeH2Test extends PlanExchangeContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Test
    void anEditedCellChangesThatAlone() throws IOException {
        programme();
        PlanDetail before = plans().getFirst();
        Path file = export(plant, "edit.csv");
        Files.writeString(file, Files.readString(file).replace(";30;", ";14;"));

        DryRun run = dryRun(plant, file);
        plant.planImport().apply(run, false, Progress.silent()).orThrow();

        assertThat(run.counts().of(RowFate.CHANGED)).isEqualTo(1);
        assertThat(run.lines().getFirst().differences())
                .extracting(difference -> difference.field().key())
                .containsExactly("lead-days");
        PlanDetail after = plans().getFirst();
        assertThat(after.fields().timing().leadDays()).isEqualTo(14);
        assertThat(after.fields().job()).isEqualTo(before.fields().job());
        assertThat(dryRun(plant, file).lines()).allMatch(line -> line.fate() == RowFate.UNCHANGED);
    }

    @Test
    void aPlanAsPeopleWriteItIsAddedAndImpossibleOnesAreNot() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), """
            Plan;Bezeichnung;Maschinen;Start;Intervall;Zeitraum;Calendar rule;Saison von;Saison bis;Familie;Rang
            A;Schmieren;P-101; CV-07;31.01.2026;3;Monate;;;;Pumpen;1
            B;Reinigen;P-101;31.01.2026;;;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;;;;
            """.replace("P-101; CV-07", "\"P-101; CV-07\"").replace(
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "\"RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;SKIP=OMIT\""));

        DryRun run = dryRun(plant, file);
        plant.planImport().apply(run, true, Progress.silent()).orThrow();

        assertThat(run.lines()).extracting(line -> line.fate()).containsExactly(RowFate.NEW, RowFate.BAD);
        assertThat(run.bad().getFirst().problems().getFirst().field().key()).isEqualTo("rule");
        assertThat(plans()).hasSize(1);
        assertThat(plans().getFirst().machines()).hasSize(2);
        assertThat(plant.planFamilies().all()).hasSize(1);
    }

    @Test
    void rowsOfTheFurtherSheetsFollowTheBadPlansIntoTheirFile() {
        programme();
        Path file = export(plant, "out.xlsx");
        try (var other = Plant.of(TestStores.inMemory())) {
            DryRun run = dryRun(other, file);
            assertThat(run.bad()).hasSize(4);
            Path bad = folder.resolve("bad.xlsx");
            assertThat(new BadRows(other.planImport().kind(), GERMAN)
                            .write(run, run.bad(), bad)
                            .orThrow())
                    .isEqualTo(4);

            assertThat(dryRun(plant, bad).lines()).allMatch(line -> line.fate() == RowFate.UNCHANGED);
        }
    }

    @Test
    void aTemplateIsAFileToBeginWith() {
        Path file = folder.resolve("template.xlsx");
        PlanTemplate.make().write(file, GERMAN).orThrow();

        DryRun run = dryRun(plant, file);

        assertThat(run.mapping().sources()).hasSize(36);
        assertThat(run.further()).extracting(rows -> rows.drafts().size()).containsExactly(3, 1);
        assertThat(run.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.problems())
                        .extracting(problem -> problem.field().key())
                        .containsExactly("equipment"));
    }

    @Test
    void whatAFurtherSheetCallsItsColumnsCanBeSaid() throws IOException {
        programme();
        Path file = renamed(export(plant, "own.xlsx"), Map.of(TaskColumn.PLAN, "Zu", TaskColumn.TEXT, "Schritt"));
        Importer imports = plant.planImport();
        ImportFile opened = ImportFile.open(file, ReadAs.FOUND).orThrow();
        ImportMapping guessed = imports.suggest(opened);

        Outcome<DryRun> refused = imports.dryRun(opened, guessed, Locale.GERMANY, Progress.silent());

        assertThat(imports.further(opened))
                .extracting(FurtherSheet::kind)
                .containsExactly(ImportKind.TASKS, ImportKind.NEEDS);
        assertThat(GERMAN.text(refused.violations().getFirst().message()))
                .startsWith("Blatt „" + GERMAN.text(ImportKind.TASKS.sheet()) + "“: Sagen Sie, welche Spalte „")
                .contains("“ enthält. Es hat: Zu, ");

        ImportMapping said = guessed.with(TaskColumn.PLAN, ValueSource.column("Zu"))
                .with(TaskColumn.TEXT, ValueSource.column("Schritt"));
        DryRun run =
                imports.dryRun(opened, said, Locale.GERMANY, Progress.silent()).orThrow();
        assertThat(run.lines()).hasSize(4).allMatch(line -> line.fate() == RowFate.UNCHANGED);
        imports.apply(run, false, Progress.silent()).orThrow();
        assertThat(imports.suggest(opened)).as("remembered").isEqualTo(said);
    }

    @Test
    void aSheetThatOnlyHappensToBeNamedLikeOneOfOursIsLeftOut() throws IOException {
        programme();
        Map<TaskColumn, String> foreign = new EnumMap<>(TaskColumn.class);
        for (TaskColumn column : TaskColumn.values()) {
            foreign.put(column, "Projekt " + column.ordinal());
        }
        Path file = renamed(export(plant, "own.xlsx"), foreign);

        DryRun run = dryRun(plant, file);

        assertThat(run.further()).extracting(DraftRows::isLeftOut).containsExactly(true, false);
        assertThat(run.lines()).hasSize(4).allMatch(line -> line.fate() == RowFate.UNCHANGED);
        try (var other = Plant.of(TestStores.inMemory())) {
            DryRun elsewhere = dryRun(other, file);
            Path bad = folder.resolve("bad.xlsx");
            new BadRows(other.planImport().kind(), GERMAN)
                    .write(elsewhere, elsewhere.bad(), bad)
                    .orThrow();

            assertThat(dryRun(plant, bad).further())
                    .as("nothing of it follows the bad rows")
                    .extracting(DraftRows::isLeftOut)
                    .containsExactly(false, false);
        }
    }

    /// The same workbook with other headings on its sheet of tasks.
    private Path renamed(Path file, Map<TaskColumn, String> headings) throws IOException {
        Path other = folder.resolve("renamed.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(file));
                var out = Files.newOutputStream(other)) {
            book.getSheet(GERMAN.text(ImportKind.TASKS.sheet()))
                    .getRow(0)
                    .forEach(cell -> headings.forEach((column, name) -> {
                        if (cell.getStringCellValue().equals(GERMAN.text(column))) {
                            cell.setCellValue(name);
                        }
                    }));
            book.write(out);
        }
        return other;
    }
}
