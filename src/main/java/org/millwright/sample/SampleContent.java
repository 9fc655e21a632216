package org.millwright.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A plant as its engineer would describe it. Everything refers to everything else by tag, code,
/// number or name.
///
/// @param from the day on which the history begins
/// @param today the first day that the history does not reach
/// @param equipment parents before their children
/// @param events a fresh, identical run of the history at each call
public record SampleContent(
        String plantName,
        String currency,
        LocalDate from,
        LocalDate today,
        List<SampleCostCentre> costCentres,
        List<SamplePerson> people,
        List<String> equipmentClasses,
        List<SampleEquipment> equipment,
        List<SampleStoreroom> storerooms,
        List<SamplePart> parts,
        List<SampleMeter> meters,
        List<SampleRound> rounds,
        List<SamplePlan> plans,
        Supplier<Stream<SampleEvent>> events) {

    /// What happened from the first day on, in the order of time; made while it is read.
    public Stream<SampleEvent> history() {
        return events.get();
    }
}
