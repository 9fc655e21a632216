package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartUseTest {

    @Test
    void whatAFaultTakesIsUsedOnTheClassThatFails() {
        for (var type : ClassCatalogue.all()) {
            assertThat(FaultCatalogue.of(type.code()))
                    .filteredOn(fault -> !fault.part().isEmpty())
                    .allMatch(fault -> PartUse.classes(fault.part()).contains(type.code()));
        }
    }

    @Test
    void everyClassNamedIsAClassAndNamedOnce() {
        for (var family : PartCatalogue.families()) {
            assertThat(PartUse.classes(family.code()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(code ->
                            assertThat(ClassCatalogue.named(code).code()).isEqualTo(code));
        }
    }

    @Test
    void aFamilyThatIsNoneIsUsedNowhere() {
        assertThat(PartUse.classes("???")).isEmpty();
    }
}
