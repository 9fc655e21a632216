package org.millwright.ui.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFamily;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanMachine;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanRow;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.maintenance.app.PlanGeneration;
import org.millwright.maintenance.app.PlanQueries;
import org.millwright.maintenance.app.PlanQueries.Example;
import org.millwright.maintenance.app.PlanRegister;
import org.millwright.people.PersonRow;
import org.millwright.people.app.PeopleQueries;
import org.millwright.plant.Plant;
import org.millwright.site.PlantCalendar;
import org.millwright.site.PlantProfile;
import org.millwright.stock.PartRow;
import org.millwright.stock.app.StockQueries;
import org.millwright.ui.job.KnownPart;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;

/// What the plans screen asks and does.
final class PlansModel {

    static final String ACTIVE = "active";
    static final String ALL = "all";

    private static final int MOST_FOUND = 20;
    private static final int MOST_OCCURRENCES = 200;
    private static final int USUAL_PRIORITY = 3;

    private final PlanQueries queries;
    private final PlanRegister register;
    private final PlanGeneration generation;
    private final PlanFamilies families;
    private final EquipmentQueries equipment;
    private final InspectionQueries inspections;
    private final StockQueries stock;
    private final PeopleQueries people;
    private final Supplier<String> currency;

    /// @param locale its country tells the currency of a plant that has named none
    PlansModel(Plant plant, Locale locale) {
        this.queries = plant.plans();
        this.register = plant.planRegister();
        this.generation = plant.planGeneration();
        this.families = plant.planFamilies();
        this.equipment = plant.equipment();
        this.inspections = plant.inspections();
        this.stock = plant.stock();
        this.people = plant.people();
        PlantProfile unsaved = PlantProfile.unsaved("", locale, plant.store().zone());
        this.currency = () -> plant.site().read(unsaved).currency();
    }

    RowSource<PlanRow> rows() {
        return RowSource.of(request -> queries.ids(filtered(request)), queries::rows, PlanRow::id);
    }

    private static ListRequest filtered(ListRequest request) {
        ListRequest plain = request.withoutFilter(FilterBar.QUICK);
        return ACTIVE.equals(request.filter(FilterBar.QUICK)) ? plain.withFilter("active", "true") : plain;
    }

    Optional<PlanDetail> detail(long id) {
        return queries.detail(id);
    }

    List<OccurrenceRow> occurrences(long id) {
        return queries.occurrences(id, MOST_OCCURRENCES);
    }

    /// @param seen the plan that was changed; none for a new one
    Outcome<Long> save(@Nullable PlanDetail seen, PlanFields fields) {
        return seen == null ? register.add(fields) : register.change(seen.id(), seen.version(), fields);
    }

    /// What stands in the form of a new plan.
    PlanFields fresh(LocalDate today) {
        return new PlanFields(
                "",
                "",
                PlanProduct.WORK_ORDER,
                RuleParts.MONTHLY.rule().text(),
                today,
                PlanBasis.SCHEDULED,
                0,
                null,
                null,
                null,
                USUAL_PRIORITY,
                null,
                null,
                true,
                List.of());
    }

    /// The families that the plant has, by name.
    List<PlanFamily> families() {
        return families.all();
    }

    /// The meters of machines, the one that most of them have first.
    List<KnownMeter> meters(List<Picked> machines) {
        return machines.isEmpty() ? List.of() : queries.meterNames(ids(machines));
    }

    /// The names of the check points of machines, the one that most of them have first.
    List<String> points(List<Picked> machines) {
        return machines.isEmpty() ? List.of() : queries.pointNames(ids(machines));
    }

    private static List<Long> ids(List<Picked> machines) {
        return machines.stream().map(Picked::id).toList();
    }

    /// By what the dates of a plan are told.
    ///
    /// @param machine the first under the plan; null while there is none
    Example example(@Nullable Picked machine, TimingFields timing) {
        return machine == null
                ? queries.example(null, "", timing)
                : queries.example(machine.id(), machine.tag(), timing);
    }

    /// The machine by which a plan's dates are told: the first with the meter that the plan counts by, or else the
    /// first.
    static @Nullable Picked told(List<Picked> machines, @Nullable MeterTrigger meter, List<KnownMeter> meters) {
        Set<Long> having = meters.stream()
                .filter(known -> meter != null && known.name().equals(meter.meter()))
                .findFirst()
                .map(KnownMeter::machines)
                .orElse(Set.of());
        return machines.stream()
                .filter(machine -> having.contains(machine.id()))
                .findFirst()
                .or(() -> machines.stream().findFirst())
                .orElse(null);
    }

    /// Until that is read: a machine that has nothing to tell, in a plant that works every day.
    static Example anywhere(LocalDate today) {
        return new Example(PlantCalendar.EVERY_DAY, new PlanMachine(0, "", Availability.RUNNING, today));
    }

    List<Picked> searchMachines(String text) {
        return equipment.search(text, MOST_FOUND).stream()
                .map(row -> new Picked(row.id(), row.tag(), row.name()))
                .toList();
    }

    /// The classes that machines are sorted into.
    List<String> classes() {
        return equipment.classNames();
    }

    int countInService(String className) {
        return equipment.count(inServiceOf(className));
    }

    List<Picked> inService(String className) {
        return equipment.rows(equipment.ids(inServiceOf(className))).stream()
                .map(row -> new Picked(row.id(), row.tag(), row.name()))
                .toList();
    }

    private static ListRequest inServiceOf(String className) {
        return ListRequest.ALL.withFilter("class", className).withFilter("status", EquipmentStatus.IN_SERVICE.name());
    }

    List<Picked> searchRounds(String text) {
        return inspections.searchRounds(text, MOST_FOUND).stream()
                .map(row -> new Picked(row.id(), row.code(), row.name()))
                .toList();
    }

    /// The crafts that people have, by name.
    List<String> crafts() {
        return people.active().stream()
                .map(PersonRow::craft)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    List<KnownPart> searchParts(String text) {
        return stock.search(text, MOST_FOUND).stream().map(PlansModel::known).toList();
    }

    /// What a job's parts are called and worth, and in which currency.
    record Known(List<KnownPart> parts, String currency) {}

    Known knownParts(List<Long> ids) {
        return new Known(
                stock.rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                        .map(PlansModel::known)
                        .toList(),
                currency.get());
    }

    private static KnownPart known(PartRow row) {
        return new KnownPart(
                new Picked(row.id(), row.partNo(), row.name()),
                row.unit(),
                row.average().orElse(null));
    }

    /// What would be made until a day, and what not, each with its reason.
    ///
    /// @param early whether work is made also before its lead time begins
    List<ProposedWork> preview(LocalDate until, boolean early) {
        return generation.preview(until, early);
    }

    /// Carries out what somebody decided.
    Outcome<WorkGenerated> generate(LocalDate until, boolean early, PlanChoices choices) {
        return generation.generate(until, early, choices);
    }
}
