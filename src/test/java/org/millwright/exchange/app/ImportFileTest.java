package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.sheet.DateStyle;
import org.millwright.platform.sheet.NumberStyle;

class ImportFileTest extends ImportFixture {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    static Stream<Arguments> writings() {
        return Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.ISO_8859_1)
                .flatMap(charset -> Stream.of(",", ";", "\t")
                        .flatMap(separator ->
                                Stream.of(true, false).map(comma -> Arguments.of(charset, separator, comma))));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aFileIsReadHoweverItIsWritten(Charset charset, String separator, boolean comma) {
        String text = String.join(separator, "Kennzeichen", "Bezeichnung", "Ebene", "Anschaffungskosten") + "\n"
                + String.join(
                        separator, "P-1", "Kühlpumpe", "Maschine", quoted(comma ? "1.234,50" : "1,234.50", separator))
                + "\n"
                + String.join(separator, "P-2", "Förderer", "Maschine", quoted(comma ? "12,5" : "12.5", separator))
                + "\n";

        DryRun run = dryRun(write("file.csv", text, charset));

        assertThat(problems(run)).isEmpty();
        assertThat(run.lines()).extracting("name").containsExactly("Kühlpumpe", "Förderer");
        assertThat(run.drafts())
                .extracting(draft -> String.valueOf(draft.value(EquipmentColumn.PURCHASE_COST)))
                .containsExactly("1234.50", "12.50");
    }

    private static String quoted(String number, String separator) {
        return number.contains(separator) ? '"' + number + '"' : number;
    }

    @Test
    void whatTheUserSaysGoesBeforeWhatTheFileSeemsToBe() {
        var file = write("odd.csv", "Tag;Name;Kind;Purchase cost;Installed on\nP-1;a,b;Machine;1,25;3/4/2020\n");
        var how = new ReadAs(StandardCharsets.UTF_8, ';', NumberStyle.DECIMAL_COMMA, DateStyle.MONTH_FIRST, null);
        ImportFile opened = ImportFile.open(file, how).orThrow();

        var draft = dryRun(opened, imports.suggest(opened)).drafts().getFirst();

        assertThat(draft.value(EquipmentColumn.PURCHASE_COST)).hasToString("1.25");
        assertThat(draft.value(EquipmentColumn.INSTALLED)).hasToString("2020-03-04");
    }

    @Test
    void anUnknownSheetIsRefused() {
        var how = new ReadAs(null, null, null, null, "Machines");

        assertThat(ImportFile.open(write("a.csv", "Tag\nP-1\n"), how).violations())
                .extracting(violation -> violation.message().key())
                .containsExactly("exchange.sheet-unknown");
    }

    @Test
    void theMappingStepShowsWhatAFieldWouldGet() {
        ImportFile file = open(write("a.csv", "Asset,Place\nA,\nA,Bucket\n"));

        assertThat(file.example(
                        EquipmentColumn.NAME,
                        map("name={Place}").source(EquipmentColumn.NAME).orElseThrow()))
                .contains("Bucket");
        assertThat(file.example(
                        EquipmentColumn.TAG,
                        map("tag={Asset}/{Place}").source(EquipmentColumn.TAG).orElseThrow()))
                .contains("A/Bucket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "%PDF-1.7 x", "<html><table></table></html>", "PK\u0003\u0004 not a zip"})
    void aFileThatHoldsNoRowsIsRefused(String text) {
        assertThat(ImportFile.open(write("x.xlsx", text), ReadAs.FOUND).isDone())
                .isFalse();
    }

    @Test
    void badTextsAreTakenAsTextsOrNamed() {
        DryRun run = dryRun(write(
                "bad.csv",
                "Tag,Name,Kind,Note\n"
                        + "=1+1,<b>&amp;,Machine,@x\n"
                        + "P-2,שלום 🛠,Machine," + "x".repeat(10_000) + "\n"
                        + "P-3,Pump,Machine," + "x".repeat(10_001) + "\n"
                        + "P-4,Pu\u0007mp,Machine,\n"
                        + "P-5,Pump,=Engine,\n"
                        + "'00123,\"Two\nlines\",Machine,\n"));

        assertThat(fates(run))
                .startsWith("2 NEW =1+1", "3 NEW P-2", "4 BAD P-3", "5 BAD P-4", "6 BAD P-5", "7 NEW '00123");
        assertThat(problems(run).stream().map(problem -> problem.replaceAll("\\[.*]", "[]")))
                .isEqualTo(List.of(
                        "4 Note [] check.too-long", "5 Name [] exchange.unprintable", "6 Kind [] exchange.choice"));
    }
}
