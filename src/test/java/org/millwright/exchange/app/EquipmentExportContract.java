package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.exchange.RowFate;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

abstract class EquipmentExportContract extends ImportFixture {

    private static final ListChoice ALL = ListChoice.all(ListRequest.ALL);

    /// Whatever people type: leading zeros, formula signs, line breaks, other scripts, numbers of two readings.
    private void anyPlant() {
        long centre = costCentres.add("0047", "Filling").orThrow();
        long site = add("Z-SITE", "=SUM(A1:A9)", EquipmentKind.SITE, null, centre);
        long line = add("007", "Füll;linie, \"2\"\tØ 🛠 שלום", EquipmentKind.LINE, site, null);
        add("A,1", "-5", EquipmentKind.MACHINE, line, centre);
        add("'=x", "'quoted", EquipmentKind.MACHINE, line, null);
        add("1.234", "<b>&amp;</b>", EquipmentKind.MACHINE, null, null);
    }

    private long add(String tag, String name, EquipmentKind kind, @Nullable Long parent, @Nullable Long centre) {
        return register.add(new EquipmentFields(
                        tag,
                        name,
                        kind,
                        "Class 1,5",
                        parent,
                        Criticality.B,
                        EquipmentStatus.OUT_OF_SERVICE,
                        "@maker",
                        "1/2",
                        "000123",
                        LocalDate.of(1999, 12, 31),
                        LocalDate.of(2199, 1, 2),
                        new BigDecimal("1234"),
                        new BigDecimal("0.05"),
                        centre,
                        " two\nlines; and a space at the end "))
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource({"out.csv, en-GB", "out.csv, de-DE", "out.xlsx, en-US", "out.XLSX, de-DE"})
    void anExportIsImportedAgainUnchanged(String name, String language) {
        anyPlant();
        var messages = new Messages(Locale.forLanguageTag(language), store.zone());
        Path file = folder.resolve(name);

        assertThat(new EquipmentExport(equipment)
                        .write(file, ALL, messages, Progress.silent())
                        .orThrow())
                .isEqualTo(5);

        DryRun run = dryRun(file);
        assertThat(problems(run)).isEmpty();
        assertThat(run.lines())
                .allSatisfy(line -> assertThat(line.differences()).isEmpty());
        assertThat(run.counts().fates())
                .containsAllEntriesOf(Map.of(RowFate.UNCHANGED, 5, RowFate.NEW, 0, RowFate.CHANGED, 0));
    }

    @Test
    void theExportBeginsAtTheTopOfTheTree() {
        anyPlant();
        Path file = folder.resolve("tree.csv");
        new EquipmentExport(equipment)
                .write(file, ALL, english(), Progress.silent())
                .orThrow();

        assertThat(dryRun(file).lines()).extracting("key").containsExactly("1.234", "Z-SITE", "007", "'=x", "A,1");
    }

    @Test
    void whatIsChosenAloneKeepsTheOrderOfTheTree() {
        anyPlant();
        Path file = folder.resolve("few.csv");
        ListChoice sums = ListChoice.all(ListRequest.ALL.withText("sum"));

        new EquipmentExport(equipment)
                .write(file, sums, english(), Progress.silent())
                .orThrow();

        assertThat(dryRun(file).lines()).extracting("key").containsExactly("Z-SITE");
        long machine = equipment.idOfTag("A,1").orElseThrow();
        long line = equipment.idOfTag("007").orElseThrow();
        new EquipmentExport(equipment)
                .write(file, ListChoice.picked(machine, line), english(), Progress.silent())
                .orThrow();
        assertThat(dryRun(file).lines()).extracting("key").containsExactly("007", "A,1");
    }

    @Test
    void anEmptyPlantGivesTheHeadingsAlone() throws Exception {
        Path file = folder.resolve("empty.csv");

        assertThat(new EquipmentExport(equipment)
                        .write(file, ALL, english(), Progress.silent())
                        .orThrow())
                .isZero();

        assertThat(Files.readString(file)).startsWith("\uFEFFTag,Name,Kind,").hasLineCount(1);
    }
}
