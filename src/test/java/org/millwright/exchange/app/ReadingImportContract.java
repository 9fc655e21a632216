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
import org.millwright.meter.RecordReading;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// Now is 10 March 2026, 09:00.
abstract class ReadingImportContract extends StoreFixture {

    static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 2, 1, 0, 0);
    static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneOffset.UTC);

    @TempDir
    Path folder;

    Plant plant;
    long hours;

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

    void record(RecordReading reading) {
        plant.meterReadings().record(reading).orThrow();
    }

    DryRun dryRun(String text) throws IOException {
        return dryRun(Files.writeString(folder.resolve("in.csv"), text));
    }

    DryRun dryRun(Path file) {
        ImportFile opened = ImportFile.open(file, ReadAs.FOUND).orThrow();
        return plant.readingImport()
                .dryRun(opened, plant.readingImport().suggest(opened), Locale.GERMANY, Progress.silent())
                .orThrow();
    }
}
