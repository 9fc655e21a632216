package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.exchange.app.AllWords;

class VocabularyTest {

    private static final Vocabulary WORDS = AllWords.equipment();

    @ParameterizedTest
    @CsvSource({
        "IN_SERVICE, IN_SERVICE",
        "in service, IN_SERVICE",
        "In Betrieb, IN_SERVICE",
        "außer betrieb, OUT_OF_SERVICE",
        "AUSSER BETRIEB, OUT_OF_SERVICE",
        "retired, RETIRED",
    })
    void choicesAreUnderstoodInEveryLanguage(String word, EquipmentStatus status) {
        assertThat(WORDS.choice(EquipmentColumn.STATUS, word)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Werk, SITE",
        "Halle, AREA",
        "Produktionslinie, LINE",
        "Aggregat, MACHINE",
        "Baugruppe, COMPONENT",
        "Komponente, COMPONENT",
        "Bauteil, COMPONENT",
        "sub-assembly, COMPONENT",
        "component, COMPONENT",
    })
    void kindsAreUnderstoodByTheirUsualNames(String word, EquipmentKind kind) {
        assertThat(WORDS.choice(EquipmentColumn.KIND, word)).isEqualTo(kind);
        assertThat(WORDS.choice(EquipmentColumn.PARENT_KIND, word)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "", "A"})
    void anyOtherWordIsNone(String word) {
        assertThat(WORDS.choice(EquipmentColumn.STATUS, word)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"(clear), true", " (Leer) , true", "clear, false", "leer, false"})
    void aValueIsTakenAwayByAWordInBrackets(String text, boolean clear) {
        assertThat(WORDS.isClear(text)).isEqualTo(clear);
    }
}
