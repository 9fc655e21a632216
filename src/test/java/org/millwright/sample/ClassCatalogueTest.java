package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClassCatalogueTest {

    @Test
    void aClassThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> ClassCatalogue.named("???"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no class ???");
    }

    @Test
    void machinesAreBuiltOfComponentsThatAreBuiltOfNothing() {
        for (var type : ClassCatalogue.all()) {
            assertThat(type.components())
                    .as(type.name())
                    .allMatch(code -> ClassCatalogue.named(code).components().isEmpty());
        }
    }

    @Test
    void everyMakerHasAModelAndEveryNameIsUsedOnce() {
        assertThat(ClassCatalogue.all())
                .allMatch(type -> !type.makers().isEmpty())
                .allMatch(type -> type.makers().stream().allMatch(maker -> maker.matches("[^:]+:[^:]+")))
                .extracting(type -> type.name())
                .doesNotHaveDuplicates();
    }
}
