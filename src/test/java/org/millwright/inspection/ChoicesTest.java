package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.inspection.Choices.Choice;
import org.millwright.kernel.Violation;

class ChoicesTest {

    private static final Choices OIL = Choices.read("Clear = P\n Cloudy=g\n\nFull of water = FAIL\nNot seen");

    @Test
    void aLineIsAChoiceWithItsVerdict() {
        assertThat(OIL.all())
                .containsExactly(
                        new Choice("Clear", Verdict.PASS),
                        new Choice("Cloudy", Verdict.FLAG),
                        new Choice("Full of water", Verdict.FAIL),
                        new Choice("Not seen", Verdict.PASS));
        assertThat(OIL.text()).isEqualTo("Clear = P\nCloudy = G\nFull of water = F\nNot seen = P");
        assertThat(Choices.read(OIL.text())).isEqualTo(OIL);
        assertThat(OIL.check().ok()).isTrue();
    }

    @Test
    void aSignThatIsNoVerdictBelongsToTheText() {
        assertThat(Choices.read("a = b; pH = 7 = F").all())
                .containsExactly(new Choice("a = b", Verdict.PASS), new Choice("pH = 7", Verdict.FAIL));
    }

    @ParameterizedTest
    @CsvSource({"1, Clear", "3, Full of water", "CLOUDY, Cloudy"})
    void digitsAndWordsFindAChoice(String typed, String text) {
        assertThat(OIL.find(typed)).map(Choice::text).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"9", "0", "Muddy"})
    void nothingElseDoes(String typed) {
        assertThat(OIL.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Only one = P, inspection.refused.choice-count",
        "a;b;c;d;e;f;g;h;i;j, inspection.refused.choice-count",
        "Same;same = F, inspection.refused.choice-twice",
        "Good;2 = F, inspection.refused.choice-digit",
    })
    void whatCannotBeChosenIsRefused(String text, String key) {
        assertThat(Choices.read(text).check().violations())
                .extracting(Violation::message)
                .extracting(message -> message.key())
                .containsExactly(key);
    }
}
