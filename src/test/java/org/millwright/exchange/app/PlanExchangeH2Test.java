package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.RowFate;
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
                            .write(run.file(), run.bad(), bad)
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
}
