package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void everyColumnHasAName() {
        assertThat(Headings.of(List.of("", "Tag", " Name ", "Tag", "")).names())
                .containsExactly("(A)", "Tag", "Name", "Tag (D)", "(E)");
    }

    @Test
    void lettersGoOnAsInASpreadsheet() {
        List<String> names = Headings.of(Collections.nCopies(703, "")).names();

        assertThat(names.get(25)).isEqualTo("(Z)");
        assertThat(names.get(26)).isEqualTo("(AA)");
        assertThat(names.get(702)).isEqualTo("(AAA)");
    }

    @Test
    void aColumnIsFoundInAnotherSpelling() {
        Headings headings = Headings.of(List.of("Serial No.", "Name"));

        assertThat(headings.indexOf("serial-no")).hasValue(0);
        assertThat(headings.indexOf("Maker")).isEmpty();
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatterToTheirSignature() {
        assertThat(Headings.of(List.of("A", "B")).signature())
                .isEqualTo(Headings.of(List.of("B", "A")).signature());
    }

    @Test
    void bracesInAHeadingCannotBreakAPattern() {
        assertThat(Headings.of(List.of("Cost {EUR}")).names()).containsExactly("Cost (EUR)");
    }
}
