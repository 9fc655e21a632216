package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartCatalogueTest {

    @Test
    void aFamilyHasANameForEachSize() {
        assertThat(PartCatalogue.families())
                .allSatisfy(family -> assertThat(family.names())
                        .as(family.code())
                        .hasSize(family.sizes())
                        .doesNotHaveDuplicates()
                        .noneMatch(name -> name.contains("{") || !name.equals(name.strip())));
    }

    @Test
    void aMinimumLiesBelowItsMaximumAndThePricesRise() {
        assertThat(PartCatalogue.families())
                .allMatch(family -> family.minimum() < family.maximum())
                .allMatch(family -> family.cheapest() > 0 && family.cheapest() <= family.dearest())
                .allMatch(family -> family.pack() >= 1 && family.leadDays() >= 1);
    }

    @Test
    void codesAreUsedOnceAndStoreroomsExist() {
        Set<String> storerooms =
                PartShelf.storerooms().stream().map(SampleStoreroom::code).collect(Collectors.toSet());

        assertThat(PartCatalogue.families())
                .allMatch(family -> storerooms.contains(family.storeroom()))
                .extracting(PartCatalogue.Family::code)
                .doesNotHaveDuplicates();
    }
}
