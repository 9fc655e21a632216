package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlantLayoutTest {

    @ParameterizedTest
    @EnumSource(SampleSize.class)
    void everyPlaceStandsBelowOneThatWasNamedBefore(SampleSize size) {
        Set<String> seen = new HashSet<>();
        for (var node : PlantLayout.nodes(size)) {
            assertThat(seen.contains(node.parent())
                            || seen.isEmpty()
                            || node.parent().equals("SITE"))
                    .as(node.tag())
                    .isTrue();
            assertThat(seen.add(node.tag())).as(node.tag()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(SampleSize.class)
    void machinesAreOfKnownClassesAndCostsHaveACentre(SampleSize size) {
        Set<String> centres =
                PlantLayout.costCentres().stream().map(SampleCostCentre::code).collect(Collectors.toSet());
        for (var node : PlantLayout.nodes(size)) {
            assertThat(centres).contains(node.costCentre());
            for (String machine : node.machines()) {
                assertThat(machine).matches("[A-Z0-9]{3}(\\*[1-9][0-9]*)?");
                assertThat(ClassCatalogue.named(machine.substring(0, 3))).isNotNull();
            }
        }
    }
}
