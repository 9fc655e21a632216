package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.exchange.RowFate;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.meter.MeterFields;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

abstract class RoundExchangeContract extends PlantFixture {

    static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void whatIsExportedCanBeImportedAgainAndChangesNothing() {
        long hours = plant.meterRegister()
                .add(MeterFields.counter(pump, "Betriebsstunden", "h"))
                .orThrow();
        var resting = new CheckPointFields("Old", pump, CheckPointKind.TEXT, null, Limits.NONE, "=1+1", false);
        plant.roundRegister()
                .add(new RoundFields(
                        "007",
                        "-Morning \"quoted\"; round",
                        house,
                        true,
                        List.of(
                                temperature("Bearing", pump),
                                look("@Belt", conveyor),
                                look("@Belt, tail", conveyor),
                                asking("Glass", Choices.read("Clear\nDirty = F"), null),
                                asking("Hours", Choices.NONE, hours),
                                resting)))
                .orThrow();
        plant.roundRegister()
                .add(new RoundFields("EMPTY", "Nothing yet", house, false, List.of()))
                .orThrow();
        for (String name : new String[] {"out.xlsx", "out.csv"}) {
            Path file = export(name);

            DryRun run = dryRun(file);

            assertThat(run.lines())
                    .as(name)
                    .hasSize(7)
                    .allSatisfy(
                            line -> assertThat(line).as("%s", line).matches(one -> one.fate() == RowFate.UNCHANGED));
        }
    }

    @Test
    void anEditedCellChangesThatAlone() throws IOException {
        plant.roundRegister()
                .add(new RoundFields(
                        "R-1", "Morning", house, true, List.of(temperature("Bearing", pump), look("Belt", conveyor))))
                .orThrow();
        RoundDetail before = plant.inspections().roundByCode("R-1").orElseThrow();
        Path file = export("edit.csv");
        Files.writeString(file, Files.readString(file).replace(";80;", ";85,5;"));

        DryRun run = dryRun(file);
        apply(run);

        assertThat(run.counts().of(RowFate.CHANGED)).isEqualTo(1);
        RoundDetail after = plant.inspections().roundByCode("R-1").orElseThrow();
        assertThat(after.fields().points().getFirst().limits().highAlarm()).isEqualByComparingTo("85.5");
        assertThat(after.fields().points().getLast())
                .isEqualTo(before.fields().points().getLast());
        assertThat(dryRun(file).counts().of(RowFate.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void aRoundAsPeopleWriteItIsAddedAndABadOneLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), """
            Route;Name des Rundgangs;Bereichskennzeichen;Nr;Anlage;Prüfung;min;max;Einheit
            R-1;Früh;BH;1;P-101;Lager;;80,5;°C
            R-1;;;2;CV-07;Band;;;
            R-2;Spät;BH;1;P-101;Lager;90;80;°C
            """);

        DryRun run = dryRun(file);
        apply(run);

        assertThat(run.lines()).extracting(line -> line.fate()).containsExactly(RowFate.NEW, RowFate.NEW, RowFate.BAD);
        RoundDetail made = plant.inspections().roundByCode("R-1").orElseThrow();
        assertThat(made.fields().points()).extracting(CheckPointFields::name).containsExactly("Lager", "Band");
        assertThat(made.fields().points().getFirst().kind()).isEqualTo(CheckPointKind.NUMBER);
        assertThat(plant.inspections().roundByCode("R-2")).isEmpty();
    }

    private CheckPointFields asking(String name, Choices choices, @Nullable Long meter) {
        CheckPointKind kind = meter == null ? CheckPointKind.CHOICE : CheckPointKind.METER;
        return look(name, pump).asking(new Question(kind, null, Limits.NONE, choices, meter));
    }

    Path export(String name) {
        Path file = folder.resolve(name);
        plant.roundExport().write(file, GERMAN, Progress.silent()).orThrow();
        return file;
    }

    DryRun dryRun(Path file) {
        ImportFile opened = ImportFile.open(file, ReadAs.FOUND).orThrow();
        return plant.roundImport()
                .dryRun(opened, plant.roundImport().suggest(opened), Locale.GERMANY, Progress.silent())
                .orThrow();
    }

    void apply(DryRun run) {
        plant.roundImport().apply(run, true, Progress.silent()).orThrow();
    }
}
