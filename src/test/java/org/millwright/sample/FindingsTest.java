package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void everyCureIsTheWorkOfOneShiftAndTakesAPartThatIsKept() {
        Set<String> families = PartCatalogue.families().stream()
                .map(PartCatalogue.Family::code)
                .collect(Collectors.toSet());
        for (var type : ClassCatalogue.all()) {
            for (var check : CheckCatalogue.of(type.code())) {
                var cure = Findings.of(check);

                assertThat(cure.hours()).as(check.name()).isBetween(0.5, 8.0);
                assertThat(cure.part().isEmpty() || families.contains(cure.part()))
                        .as(cure.part())
                        .isTrue();
                assertThat(cure.story().remedy()).isNotBlank();
            }
        }
    }
}
