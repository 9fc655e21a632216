package org.millwright.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.millwright.sample.MeterBook.Watched;
import org.millwright.sample.PlanBook.Preventive;
import org.millwright.sample.RoundBook.Walk;

/// A bottling plant to try things on: eight lines, their process areas and utilities, and what
/// happened there.
public final class SamplePlant {

    public static final String CURRENCY = "EUR";

    /// Enough answers for a long history of inspections; more would only be more of the same.
    private static final int SITES_WITH_ROUNDS = 4;

    private SamplePlant() {}

    public static String name(SampleSize size) {
        return size.sites() == 1 ? "Riverside bottling plant" : "Riverside group";
    }

    /// The same arguments give the same plant, everywhere and always.
    ///
    /// @param today the day on which the history ends, itself not included
    public static SampleContent generate(SampleSize size, long seed, LocalDate today) {
        return generate(size, seed, today, 0);
    }

    /// One of the sites of a size that has many. They differ in what happens, and in who works there.
    ///
    /// @param site from 0
    public static SampleContent generate(SampleSize size, long seedOfAll, LocalDate today, int site) {
        long seed = seedOfAll + site;
        LocalDate from = today.minusMonths(size.months());
        List<SampleEquipment> equipment = EquipmentTree.build(size, seed, today);
        List<Machine> machines = Machine.running(equipment);
        PartShelf shelf = PartShelf.build(size, seed);
        Crew crew = Crew.hire(size, seed, from, today, site);
        List<Preventive> preventive = PlanBook.write(machines, shelf, seed, from);
        List<Walk> walks = site < SITES_WITH_ROUNDS ? RoundBook.write(machines, from) : List.of();
        List<Watched> meters = MeterBook.write(machines, size, seed, from, today);
        var plant = new PlantHistory.Plant(machines, shelf, crew, preventive, walks, meters);
        var plans = new ArrayList<SamplePlan>();
        preventive.forEach(plan -> plans.add(plan.plan()));
        plans.addAll(NewPlans.write(machines, today));
        walks.forEach(walk -> plans.add(walk.plan()));
        List<SampleRound> rounds =
                new ArrayList<>(walks.stream().map(Walk::round).toList());
        if (!walks.isEmpty()) {
            NewRounds.write(machines).ifPresent(round -> {
                rounds.add(round);
                plans.add(NewRounds.plan(round, today));
            });
        }
        return new SampleContent(
                name(size),
                CURRENCY,
                from,
                today,
                PlantLayout.costCentres(),
                crew.everyone(),
                ClassCatalogue.all().stream()
                        .map(ClassCatalogue.EquipmentClass::name)
                        .toList(),
                equipment,
                PartShelf.storerooms(),
                List.copyOf(shelf.parts()),
                meters.stream().map(Watched::meter).toList(),
                List.copyOf(rounds),
                List.copyOf(plans),
                () -> StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new PlantHistory(plant, size, seed, from, today),
                                Spliterator.ORDERED | Spliterator.NONNULL),
                        false));
    }
}
