package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.exchange.RowFate;
import org.millwright.meter.MeterFields;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.RecordReading;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// Now is 10 March 2026, 09:00.
abstract class ReadingImportContract extends StoreFixture {

    private static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 2, 1, 0, 0);
    private static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Plant plant;
    private long hours;

    @BeforeEach
    void aPumpWithACounter() {
        plant = Plant.of(store);
        long pump = plant.equipmentRegister()
                .add(EquipmentFields.of("007-P", "Feed pump", EquipmentKind.MACHINE, null))
                .orThrow();
        hours = plant.meterRegister()
                .add(MeterFields.counter(pump, "Betriebsstunden", "h"))
                .orThrow();
        record(RecordReading.normal(hours, DAY_1, new BigDecimal("99900.5")));
    }

    @Test
    void aFileAsPeopleHaveItIsRecorded() throws IOException {
        DryRun run = dryRun("Asset;Counter;Reading date;Meter reading;Type;Counter span\n"
                + "007-P;Betriebsstunden;05.02.2026 07:30;20,25;Überlauf;100000\n"
                + "007-P;;3.2.2026;99.950,5;;\n"
                + "007-P;;6.2.2026;zwölf;;\n");

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
    void whatIsExportedCanBeImportedAgainAndChangesNothing() throws IOException {
        record(RecordReading.normal(hours, DAY_1.plusDays(5), new BigDecimal("99950")));
        record(RecordReading.normal(hours, DAY_1.plusDays(6), new BigDecimal("99990"))
                .withNote("=1+1 \"quoted\""));
        record(RecordReading.replacement(hours, DAY_1.plusDays(7), new BigDecimal("99999"), new BigDecimal("2.5")));
        record(RecordReading.normal(hours, DAY_1.plusDays(8), new BigDecimal("9000"))
                .asConfirmed(true));
        for (String name : new String[] {"out.xlsx", "out.csv"}) {
            Path file = folder.resolve(name);
            assertThat(plant.readingExport()
                            .write(file, GERMAN, Progress.silent())
                            .orThrow())
                    .isEqualTo(5);

            DryRun run = dryRun(file);

            assertThat(run.lines()).as(name).hasSize(5).allMatch(line -> line.fate() == RowFate.UNCHANGED);
        }
        assertThat(Files.readString(folder.resolve("out.csv"))).contains("Zählertausch");
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

    private void record(RecordReading reading) {
        plant.meterReadings().record(reading).orThrow();
    }

    private DryRun dryRun(String text) throws IOException {
        return dryRun(Files.writeString(folder.resolve("in.csv"), text));
    }

    private DryRun dryRun(Path file) {
        ImportFile opened = ImportFile.open(file, ReadAs.FOUND).orThrow();
        return plant.readingImport()
                .dryRun(opened, plant.readingImport().suggest(opened), Locale.GERMANY, Progress.silent())
                .orThrow();
    }
}
