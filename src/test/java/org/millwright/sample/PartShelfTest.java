package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartShelfTest {

    private final PartShelf shelf = PartShelf.build(SampleSize.PLANT, 42);

    @Test
    void namesAreThoseOfTheTrade() {
        assertThat(shelf.parts())
                .extracting(SamplePart::name)
                .contains("Deep groove ball bearing 6205-2RS", "V-belt SPA 1250", "O-ring 25x3 EPDM 70");
    }

    @Test
    void pricesRiseWithTheSize() {
        List<SamplePart> bearings = shelf.parts().stream()
                .filter(part -> part.partNo().startsWith("BRG-"))
                .toList();
        assertThat(bearings.getLast().unitPrice())
                .isGreaterThan(bearings.getFirst().unitPrice());
    }

    @Test
    void findsWhatFitsAClass() {
        List<Integer> seals = shelf.fitting("MSL", "PMP");
        assertThat(seals)
                .isNotEmpty()
                .allMatch(part -> shelf.parts().get(part).fits().contains("Process pump"));
        assertThat(shelf.fitting("PMP")).containsAll(seals);
        assertThat(shelf.fitting("MSL", "DOR")).isEmpty();
    }
}
