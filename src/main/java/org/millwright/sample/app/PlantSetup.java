package org.millwright.sample.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.NewEquipment;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Money;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.meter.MeterFields;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.platform.db.Tx;
import org.millwright.sample.SampleContent;
import org.millwright.sample.SampleEquipment;
import org.millwright.sample.SampleMeter;
import org.millwright.sample.SamplePart;
import org.millwright.sample.SamplePerson;
import org.millwright.sample.SamplePlan;
import org.millwright.sample.SampleRound;
import org.millwright.sample.app.LoadedPlant.Person;
import org.millwright.stock.PartFields;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.PartNeed;

/// Makes what the plant consists of, as it stood on the day its history begins.
final class PlantSetup {

    private static final String SITE = "SITE";

    /// So near to the bigger job the smaller one is not worth another stop.
    private static final int FAMILY_DAYS = 10;

    private final SampleUseCases useCases;
    private final Tx tx;
    private final Actor loader;
    private final String prefix;
    private final LoadedPlant plant = new LoadedPlant();
    private final Map<String, Long> families = new HashMap<>();

    /// @param site from 1, where there are many: it stands before each number and code; 0 for the only
    /// one
    PlantSetup(SampleUseCases useCases, Tx tx, int site) {
        this.useCases = useCases;
        this.tx = tx;
        this.loader = tx.actor();
        this.prefix = site == 0 ? "" : String.format(Locale.ROOT, "P%02d-", site);
    }

    LoadedPlant make(SampleContent content) {
        tx.as(loader, content.from().atStartOfDay(tx.zone()).toInstant());
        content.costCentres()
                .forEach(centre -> plant.costCentres.put(
                        centre.code(),
                        useCases.costCentres()
                                .addIn(tx, prefix + centre.code(), centre.name())
                                .orThrow()));
        content.storerooms()
                .forEach(room -> plant.storerooms.put(
                        room.code(),
                        useCases.storerooms()
                                .addIn(tx, prefix + room.code(), room.name())
                                .orThrow()));
        content.people().forEach(this::add);
        content.parts().forEach(this::add);
        add(content.equipment(), content.from());
        content.meters().forEach(this::add);
        content.rounds().forEach(this::add);
        content.plans().forEach(this::add);
        return plant;
    }

    private void add(SamplePerson person) {
        long id = useCases.people()
                .addIn(
                        tx,
                        new PersonFields(prefix + person.code(), person.name(), person.craft(), person.weeklyHours()))
                .orThrow();
        for (SamplePerson.Rate rate : person.rates()) {
            useCases.people()
                    .setRateIn(tx, id, new LabourRate(rate.validFrom(), rate.hourly()))
                    .orThrow();
        }
        plant.put(person.code(), new Person(id, new Actor(person.name(), loader.workstation())));
    }

    private void add(List<SampleEquipment> equipment, LocalDate from) {
        List<NewEquipment> many = new ArrayList<>();
        for (SampleEquipment one : equipment) {
            long id = tx.newId();
            plant.equipment.put(one.tag(), id);
            if (one.retiredOn() == null) {
                many.add(new NewEquipment(id, fields(one)));
            } else {
                // a machine is retired on the day on which it is entered as retired
                useCases.equipment().addAllIn(tx, many);
                many.clear();
                tx.as(loader, one.retiredOn().atStartOfDay(tx.zone()).toInstant());
                useCases.equipment().addAllIn(tx, List.of(new NewEquipment(id, fields(one))));
                tx.as(loader, from.atStartOfDay(tx.zone()).toInstant());
            }
        }
        useCases.equipment().addAllIn(tx, many);
    }

    private EquipmentFields fields(SampleEquipment one) {
        String tag = one.tag().equals(SITE) && !prefix.isEmpty()
                ? prefix.substring(0, prefix.length() - 1)
                : prefix + one.tag();
        return new EquipmentFields(
                tag,
                one.tag().equals(SITE) ? (prefix + one.name()) : one.name(),
                one.kind(),
                one.equipmentClass(),
                one.parentTag() == null ? null : plant.equipment.of(one.parentTag()),
                one.criticality(),
                one.status(),
                one.maker(),
                one.model(),
                one.serialNo(),
                one.installedOn(),
                one.warrantyUntil(),
                amount(one.purchaseCost()),
                amount(one.replacementCost()),
                one.costCentre() == null ? null : plant.costCentres.of(one.costCentre()),
                one.note());
    }

    private void add(SamplePart part) {
        var fields = new PartFields(
                prefix + part.partNo(),
                part.name(),
                part.unit(),
                part.criticality(),
                part.maker(),
                part.makerPartNo(),
                part.supplier(),
                part.leadDays(),
                part.packSize(),
                null);
        plant.parts.put(part.partNo(), useCases.parts().addIn(tx, fields).orThrow());
    }

    private void add(SampleMeter meter) {
        var fields = new MeterFields(
                plant.equipment.of(meter.equipmentTag()),
                meter.name(),
                meter.unit(),
                meter.kind(),
                meter.span(),
                meter.installedOn(),
                meter.usualPerDay(),
                meter.staleAfterDays(),
                null);
        plant.meters.put(meter.key(), useCases.meters().addIn(tx, fields).orThrow());
    }

    private void add(SampleRound round) {
        var fields = new RoundFields(
                prefix + round.code(),
                round.name(),
                plant.equipment.of(round.equipmentTag()),
                true,
                round.points().stream().map(this::point).toList());
        long id = useCases.rounds().addIn(tx, fields).orThrow();
        plant.rounds.put(round.code(), id);
        int no = 0;
        for (CheckPointFields point :
                useCases.inspections().roundIn(tx, id).orElseThrow().fields().points()) {
            plant.points.put(LoadedPlant.point(round.code(), ++no), Objects.requireNonNull(point.id()));
        }
    }

    private CheckPointFields point(SampleRound.CheckPoint point) {
        Question asked = point.question();
        Question question = point.meter() == null
                ? asked
                : new Question(
                        asked.kind(),
                        asked.unit(),
                        asked.limits(),
                        asked.choices(),
                        plant.meters.of(point.equipmentTag() + " " + point.meter()));
        return new CheckPointFields(
                null, point.name(), plant.equipment.of(point.equipmentTag()), question, point.instruction(), true);
    }

    private void add(SamplePlan plan) {
        SamplePlan.Work work = plan.work();
        var job = new PlanJob(
                plan.product(),
                plan.round() == null ? null : plant.rounds.of(plan.round()),
                work.title(),
                work.description(),
                work.priority(),
                work.craft(),
                work.hours(),
                new JobPlan(
                        work.tasks(),
                        List.of(),
                        work.parts().stream()
                                .map(part -> new PartNeed(plant.parts.of(part.partNo()), part.quantity()))
                                .toList(),
                        List.of()));
        var fields = new PlanFields(
                prefix + plan.code(),
                plan.name(),
                plan.timing(),
                job,
                plan.family() == null ? null : rank(plan.family()),
                true,
                plan.equipmentTags().stream().map(plant.equipment::of).toList());
        plant.plans.put(plan.code(), useCases.plans().addIn(tx, fields).orThrow());
        plant.walked.put(plan.code(), fields.equipmentIds().getFirst());
    }

    private FamilyRank rank(SamplePlan.Family family) {
        long id = families.computeIfAbsent(
                prefix + family.name(),
                name -> useCases.planFamilies()
                        .addIn(tx, new FamilyFields(name, family.mode(), FAMILY_DAYS))
                        .orThrow());
        return new FamilyRank(id, family.rank());
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
