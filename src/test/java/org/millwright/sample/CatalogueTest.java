package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.millwright.sample.ClassCatalogue.EquipmentClass;
import org.millwright.sample.PartCatalogue.Family;

class CatalogueTest {

    @Test
    void everyClassFailsInSomeWay() {
        assertThat(ClassCatalogue.all())
                .allMatch(type -> !FaultCatalogue.of(type.code()).isEmpty());
    }

    @Test
    void everyMachineClassIsMaintained() {
        Set<String> maintained = PlanCatalogue.all().stream()
                .map(PlanCatalogue.Template::classCode)
                .collect(Collectors.toSet());
        Set<String> components = ClassCatalogue.all().stream()
                .flatMap(type -> type.components().stream())
                .collect(Collectors.toSet());
        assertThat(ClassCatalogue.all())
                .extracting(EquipmentClass::code)
                .filteredOn(code -> !components.contains(code))
                .allMatch(maintained::contains);
    }

    @Test
    void faultsAndPlansTakePartsOfKnownFamilies() {
        Set<String> families =
                PartCatalogue.families().stream().map(Family::code).collect(Collectors.toSet());
        for (EquipmentClass type : ClassCatalogue.all()) {
            assertThat(FaultCatalogue.of(type.code()))
                    .allMatch(fault -> fault.part().isEmpty() || families.contains(fault.part()));
        }
        assertThat(PlanCatalogue.all()).allMatch(plan -> plan.part().isEmpty() || families.contains(plan.part()));
    }

    @Test
    void everyFamilyIsOfUseSomewhere() {
        assertThat(PartCatalogue.families())
                .allMatch(family -> !PartUse.classes(family.code()).isEmpty());
    }

    @Test
    void textsAreShortAndFilled() {
        Dice dice = Dice.of(1, "texts");
        for (EquipmentClass type : ClassCatalogue.all()) {
            for (var fault : FaultCatalogue.of(type.code())) {
                assertThat(FaultCatalogue.filled(fault.title(), dice))
                        .hasSizeLessThan(80)
                        .doesNotContain("{");
                assertThat(FaultCatalogue.filled(fault.remedy(), dice))
                        .hasSizeLessThan(80)
                        .doesNotContain("{");
                assertThat(fault.hours()).isBetween(0.25, 16.0);
                assertThat(fault.priority()).isBetween(1, 4);
            }
        }
    }

    @Test
    void numbersAreFilledInBetween() {
        Dice dice = Dice.of(1, "numbers");
        assertThat(FaultCatalogue.filled("{-12--4} °C at {3-3}", dice)).matches("-(4|5|6|7|8|9|10|11|12) °C at 3");
    }
}
