package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.sample.SampleEvent.FindingFiled;
import org.millwright.sample.SampleEvent.LabourLogged;
import org.millwright.sample.SampleEvent.PartIssued;
import org.millwright.sample.SampleEvent.RoundScheduled;
import org.millwright.sample.SampleEvent.WorkPlanned;
import org.millwright.sample.SampleEvent.WorkReported;

class SampleReferencesTest {

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameIsUsedOnce(Sample sample) {
        SampleContent content = sample.content;
        assertThat(content.equipment()).extracting(SampleEquipment::tag).doesNotHaveDuplicates();
        assertThat(content.parts()).extracting(SamplePart::partNo).doesNotHaveDuplicates();
        assertThat(content.parts()).extracting(SamplePart::name).doesNotHaveDuplicates();
        assertThat(content.people()).extracting(SamplePerson::code).doesNotHaveDuplicates();
        assertThat(content.plans()).extracting(SamplePlan::code).doesNotHaveDuplicates();
        assertThat(content.rounds()).extracting(SampleRound::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void equipmentStandsBelowItsParentAndInItsClass(Sample sample) {
        Set<String> centres = sample.content.costCentres().stream()
                .map(SampleCostCentre::code)
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (SampleEquipment equipment : sample.content.equipment()) {
            assertThat(equipment.parentTag() == null || seen.contains(equipment.parentTag()))
                    .as("parent of %s", equipment.tag())
                    .isTrue();
            assertThat(centres).contains(String.valueOf(equipment.costCentre()));
            if (equipment.equipmentClass() != null) {
                assertThat(sample.content.equipmentClasses()).contains(equipment.equipmentClass());
            }
            seen.add(equipment.tag());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void plansAndRoundsNameEquipmentThatRuns(Sample sample) {
        Set<String> running = sample.content.equipment().stream()
                .filter(SampleEquipment::running)
                .map(SampleEquipment::tag)
                .collect(Collectors.toSet());
        Set<String> rounds =
                sample.content.rounds().stream().map(SampleRound::code).collect(Collectors.toSet());
        for (SamplePlan plan : sample.content.plans()) {
            assertThat(running).containsAll(plan.equipmentTags());
            assertThat(plan.round() == null || rounds.contains(plan.round())).isTrue();
        }
        for (SampleRound round : sample.content.rounds()) {
            assertThat(running).contains(round.equipmentTag());
            assertThat(round.points()).allMatch(point -> running.contains(point.equipmentTag()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void partsLieInStoreroomsAndFitClasses(Sample sample) {
        Set<String> storerooms =
                sample.content.storerooms().stream().map(SampleStoreroom::code).collect(Collectors.toSet());
        for (SamplePart part : sample.content.parts()) {
            assertThat(part.places()).isNotEmpty().allMatch(place -> storerooms.contains(place.storeroom()));
            assertThat(part.places()).allMatch(place -> place.minimum().compareTo(place.maximum()) < 0);
            assertThat(part.fits()).as(part.name()).isNotEmpty();
            assertThat(sample.content.equipmentClasses()).containsAll(part.fits());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void eventsNameWhatExists(Sample sample) {
        SampleContent content = sample.content;
        Set<String> tags =
                content.equipment().stream().map(SampleEquipment::tag).collect(Collectors.toSet());
        Set<String> people = content.people().stream().map(SamplePerson::code).collect(Collectors.toSet());
        Set<String> plans = content.plans().stream().map(SamplePlan::code).collect(Collectors.toSet());
        assertThat(sample.history).allMatch(event -> people.contains(event.by()));
        assertThat(sample.events(WorkReported.class))
                .allMatch(event -> tags.contains(event.job().equipmentTag()));
        assertThat(sample.events(FindingFiled.class))
                .allMatch(event -> tags.contains(event.job().equipmentTag()));
        assertThat(sample.events(WorkPlanned.class)).allMatch(event -> plans.contains(event.plan()));
        assertThat(sample.events(RoundScheduled.class)).allMatch(event -> plans.contains(event.plan()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void issuedPartsFitTheMachine(Sample sample) {
        var classes = sample.content.equipment().stream()
                .filter(equipment -> equipment.equipmentClass() != null)
                .collect(Collectors.toMap(
                        SampleEquipment::tag, equipment -> Objects.requireNonNull(equipment.equipmentClass())));
        var fits = sample.content.parts().stream().collect(Collectors.toMap(SamplePart::partNo, SamplePart::fits));
        assertThat(sample.events(PartIssued.class))
                .isNotEmpty()
                .allMatch(issue ->
                        fits.getOrDefault(issue.partNo(), List.of()).contains(classes.get(issue.equipmentTag())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hoursAreOfTheCraftOfThePersonAndHaveARate(Sample sample) {
        var people = sample.content.people().stream().collect(Collectors.toMap(SamplePerson::code, person -> person));
        assertThat(sample.events(LabourLogged.class)).allMatch(labour -> {
            SamplePerson person = Objects.requireNonNull(people.get(labour.person()));
            return labour.craft().equals(person.craft())
                    && !person.rates()
                            .getFirst()
                            .validFrom()
                            .isAfter(labour.startedAt().toLocalDate());
        });
    }
}
