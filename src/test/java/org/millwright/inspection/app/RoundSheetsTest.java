package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.document.PdfWords;
import org.millwright.platform.i18n.Messages;

class RoundSheetsTest extends PlantFixture {

    @TempDir
    private Path folder;

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @BeforeEach
    void aLongRound() {
        var oil = new Question(
                CheckPointKind.CHOICE, null, Limits.NONE, Choices.read("Clear\nCloudy = G\nFull of water = F"));
        var text = new Question(CheckPointKind.TEXT, null, Limits.NONE, Choices.NONE);
        var photo = new Question(CheckPointKind.PHOTO, null, Limits.NONE, Choices.NONE);
        List<CheckPointFields> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            long machine = i % 2 == 0 ? pump : conveyor;
            points.add(temperature("Bearing " + i, machine));
            points.add(new CheckPointFields(
                    null, "Oil in the sight glass " + i, machine, oil, "Wipe the glass first, then look.", true));
            points.add(look("Guard " + i, machine));
        }
        points.add(new CheckPointFields(null, "Name plate", pump, photo, null, true));
        points.add(
                new CheckPointFields(null, "Подшипник \u05de\u05e9\u05d0\u05d1\u05d4 軸受 محمل", pump, text, null, true));
        points.add(new CheckPointFields(null, "Put to rest", pump, Question.PASS_FAIL, null, false));
        plant.roundRegister()
                .add(new RoundFields("R-1", "Boiler house, morning", house, true, points))
                .orThrow();
        plant.site().set(0, "Riverside plant", "EUR", "UTC").orThrow();
    }

    @Test
    void theSheetHasHeadStopsPointsLimitsAndPages() throws IOException {
        List<List<String>> pages = print(Locale.UK, "r-1");

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getFirst())
                .contains("R-1  Boiler house, morning", "BH Boiler house", "Riverside plant", "Inspector")
                .contains("P-101", "Feed pump", "Bearing 0", "warning above 70 °C, alarm above 80 °C")
                .contains("Wipe the glass first, then look.", "Cloudy", "Full of water", "Pass", "N/A")
                .contains("Page 1 of " + pages.size());
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Check point", "Found", "Note"));
        List<String> last = pages.getLast();
        assertThat(last).contains("Photo taken", "Signature", "Page " + pages.size() + " of " + pages.size());
        assertThat(last).anyMatch(text -> text.contains("Подшипник") && text.contains("軸受"));
        assertThat(pages).noneMatch(page -> page.contains("Put to rest"));
    }

    @Test
    void inGerman() throws IOException {
        assertThat(print(Locale.GERMANY, "R-1").getFirst())
                .contains("Prüfpunkt", "Befund", "Prüfer", "Warnung über 70 °C, Alarm über 80 °C", "Mangel")
                .contains("Nicht prüfbar");
    }

    /// Each point would take two lines if the words did not stand side by side.
    @Test
    void theWordsOfAVerdictFitBesideEachOtherInEveryLanguage() throws IOException {
        plant.roundRegister()
                .add(new RoundFields(
                        "R-2",
                        "Guards",
                        house,
                        true,
                        IntStream.range(0, 100)
                                .mapToObj(i -> look("Guard " + i, pump))
                                .toList()))
                .orThrow();

        assertThat(print(Locale.GERMANY, "R-2"))
                .hasSameSizeAs(print(Locale.UK, "R-2"))
                .hasSize(4);
    }

    @Test
    void aRoundThatIsNotThereIsRefused() {
        var messages = new Messages(Locale.UK, ZoneOffset.UTC);
        assertThat(keys(plant.roundSheets().print("R-9", folder.resolve("x.pdf"), messages)))
                .containsExactly("inspection.refused.no-round");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    private List<List<String>> print(Locale locale, String code) throws IOException {
        Path file = folder.resolve("round.pdf");
        plant.roundSheets()
                .print(code, file, new Messages(locale, ZoneOffset.UTC))
                .orThrow();
        return PdfWords.of(Files.readAllBytes(file));
    }
}
