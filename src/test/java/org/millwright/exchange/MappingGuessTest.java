package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.exchange.app.AllWords;

class MappingGuessTest {

    private static final Vocabulary WORDS = AllWords.equipment();

    @ParameterizedTest
    @CsvSource({
        "Tag, tag",
        "TAG NO., tag",
        "Asset Number, tag",
        "Anlagen-Nr., tag",
        "Technischer Platz, tag",
        "Description, name",
        "Bezeichnung, name",
        "Kurztext, name",
        "Übergeordnetes Equipment, parent",
        "PARENT ASSET, parent",
        "S/N, serial",
        "Serien-Nr., serial",
        "Typ, model",
        "Equipment type, class",
        "Cost Center, cost-centre",
        "Kostenstelle, cost-centre",
        "Purchase cost (EUR), purchase-cost",
        "Einbaudatum, installed",
        "Garantie bis, warranty",
        "Bemerkungen, note",
        "Colour, "
    })
    void aHeadingTellsItsField(String heading, String field) {
        ImportMapping guess = MappingGuess.guess(ImportKind.EQUIPMENT, Headings.of(List.of(heading)), WORDS, Map.of());

        assertThat(guess.sources().keySet().stream().map(ImportField::key))
                .isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void theBetterOfTwoHeadingsWins() {
        assertThat(guess("Description", "Name", "No", "Tag")).isEqualTo(Map.of("name", "Name", "tag", "Tag"));
    }

    @Test
    void whatTheUserTaughtComesFirst() {
        Headings headings = Headings.of(List.of("Tag", "Label"));

        ImportMapping guess =
                MappingGuess.guess(ImportKind.EQUIPMENT, headings, WORDS, Map.of("Label", EquipmentColumn.TAG));

        assertThat(guess.source(EquipmentColumn.TAG)).contains(ValueSource.column("Label"));
    }

    @Test
    void theOwnHeadingsOfEveryLanguageAreKnown() {
        for (List<String> headings : AllWords.headings()) {
            ImportMapping guess = MappingGuess.guess(ImportKind.EQUIPMENT, Headings.of(headings), WORDS, Map.of());

            assertThat(guess.sources()).hasSize(EquipmentColumn.EXPORTED.size());
            assertThat(EquipmentColumn.EXPORTED)
                    .extracting(column -> guess.source(column).orElseThrow().shown())
                    .isEqualTo(headings);
        }
    }

    private static Map<String, String> guess(String... headings) {
        return MappingGuess.guess(ImportKind.EQUIPMENT, Headings.of(Arrays.asList(headings)), WORDS, Map.of())
                .sources()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().key(), entry -> entry.getValue().shown()));
    }
}
