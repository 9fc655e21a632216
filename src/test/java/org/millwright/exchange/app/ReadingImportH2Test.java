package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.RowFate;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.ReadingSource;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;

/// What the planner makes of a store needs one database only.
class ReadingImportH2Test extends ReadingImportContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Test
    void aFileAsPeopleHaveItIsRecorded() throws IOException {
        DryRun run = dryRun("""
            Asset;Counter;Reading date;Meter reading;Type;Counter span
            007-P;Betriebsstunden;05.02.2026 07:30;20,25;Überlauf;100000
            007-P;;3.2.2026;99.950,5;;
            007-P;;6.2.2026;zwölf;;
            """);

        assertThat(run.lines().stream().map(line -> line.fate()))
                .containsExactly(RowFate.NEW, RowFate.NEW, RowFate.BAD);
        assertThat(run.bad().getFirst().problems().getFirst().reason().key()).isEqualTo("sheet.value.decimal");
        assertThat(plant.readingImport()
                        .apply(run, false, Progress.silent())
                        .violations()
                        .getFirst()
                        .message()
                        .key())
                .isEqualTo("exchange.bad-rows");
        plant.readingImport().apply(run, true, Progress.silent()).orThrow();

        var rows = plant.meters().readings(hours);
        assertThat(rows)
                .extracting(row -> row.reading().at())
                .containsExactly(LocalDateTime.of(2026, 2, 5, 7, 30), LocalDateTime.of(2026, 2, 3, 12, 0), DAY_1);
        assertThat(rows.getFirst().lifeToDate()).isEqualByComparingTo("100020.25");
        assertThat(rows.getFirst().source()).isEqualTo(ReadingSource.IMPORTED);
    }

    @Test
    void anotherValueOfAKnownMomentCountsInstead() throws IOException {
        DryRun run = dryRun("Tag,Meter,Read at,Reading\n007-P,Betriebsstunden,2026-02-01 00:00,99000\n");

        plant.readingImport().apply(run, false, Progress.silent()).orThrow();

        assertThat(run.lines().getFirst().fate()).isEqualTo(RowFate.CHANGED);
        assertThat(plant.meters().readings(hours))
                .filteredOn(ReadingRow::counts)
                .extracting(row -> row.reading().value().toBigInteger().intValue())
                .containsExactly(99000);
    }

    @Test
    void aTemplateIsAFileToBeginWith() {
        Path file = folder.resolve("template.xlsx");
        ReadingTemplate.make().write(file, GERMAN).orThrow();

        DryRun run = dryRun(file);

        assertThat(run.mapping().sources()).hasSize(10);
        assertThat(run.lines()).hasSize(3);
    }
}
