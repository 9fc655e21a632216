package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.exchange.RowFate;
import org.millwright.inspection.RoundFields;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.Season;
import org.millwright.maintenance.ShiftRule;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterState;
import org.millwright.plant.Plant;
import org.millwright.plant.PlantFixture;
import org.millwright.plant.SamplePlants;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

abstract class PlanExchangeContract extends PlantFixture {

    static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneOffset.UTC);
    static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    @TempDir
    Path folder;

    @Test
    void whatIsExportedCanBeImportedAgainAndChangesNothing() {
        programme();
        for (String name : new String[] {"out.xlsx", "out.csv"}) {
            Path file = export(plant, name);

            DryRun run = dryRun(plant, file);

            assertThat(run.lines())
                    .as(name)
                    .hasSize(4)
                    .allSatisfy(
                            line -> assertThat(line).as("%s", line).matches(one -> one.fate() == RowFate.UNCHANGED));
        }
    }

    /// Every plan and round of the sample, into a plant with the same equipment and nothing else.
    @Test
    void aWholeProgrammeMovesIntoAnotherPlant() {
        Path plans;
        Path rounds;
        List<MeterState> meters;
        List<String> parts;
        Path machines = folder.resolve("machines.xlsx");
        try (Plant sample = SamplePlants.small()) {
            plans = export(sample, "plans.xlsx");
            rounds = folder.resolve("rounds.xlsx");
            sample.roundExport().write(rounds, GERMAN, Progress.silent()).orThrow();
            sample.equipmentExport()
                    .write(machines, ListChoice.all(ListRequest.ALL), GERMAN, Progress.silent())
                    .orThrow();
            meters = sample.meters().states(null);
            parts = sample.store().read(sample.stock()::idsByNo).keySet().stream()
                    .sorted()
                    .toList();
        }
        ImportFile file = ImportFile.open(machines, ReadAs.FOUND).orThrow();
        var imports = plant.equipmentImport();
        imports.apply(
                        imports.dryRun(
                                        file,
                                        imports.suggest(file).withCostCentresAdded(true),
                                        Locale.GERMANY,
                                        Progress.silent())
                                .orThrow(),
                        false,
                        Progress.silent())
                .orThrow();
        meters.forEach(this::add);
        parts.forEach(this::part);

        for (Importer importer : List.of(plant.roundImport(), plant.planImport())) {
            Path from = importer == plant.planImport() ? plans : rounds;
            DryRun run = dryRun(importer, from);
            assertThat(run.lines())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(line -> assertThat(line).as("%s", line).matches(one -> one.fate() == RowFate.NEW));
            importer.apply(run, false, Progress.silent()).orThrow();

            assertThat(dryRun(importer, from).lines()).allMatch(line -> line.fate() == RowFate.UNCHANGED);
        }
    }

    private long part(String number) {
        return plant.partRegister()
                .add(new PartFields(
                        number, "Part", "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null))
                .orThrow();
    }

    private void add(MeterState state) {
        var fields = state.meter().fields();
        long machine = plant.equipment().idOfTag(state.meter().machine().tag()).orElseThrow();
        plant.meterRegister()
                .add(new MeterFields(
                        machine,
                        fields.name(),
                        fields.unit(),
                        fields.kind(),
                        fields.span(),
                        fields.installedOn(),
                        fields.usualPerDay(),
                        fields.staleAfterDays(),
                        fields.note()))
                .orThrow();
    }

    @Test
    void aProgrammeComesBackIntoThePlantThatLostIt() {
        programme();
        List<PlanDetail> before = plans();
        Path file = export(plant, "out.xlsx");
        for (PlanDetail plan : before) {
            PlanFields fields = plan.fields();
            var bare = new PlanFields(
                    fields.code(),
                    "Changed",
                    TimingFields.calendar("FREQ=DAILY", FIRST.plusDays(1), PlanBasis.COMPLETED, 1),
                    new PlanJob(PlanProduct.WORK_ORDER, null, "Other", null, 4, null, null),
                    null,
                    !fields.active(),
                    List.of(pump));
            plant.planRegister().change(plan.id(), plan.version(), bare).orThrow();
        }

        DryRun run = dryRun(plant, file);
        plant.planImport().apply(run, false, Progress.silent()).orThrow();

        assertThat(run.lines()).allMatch(line -> line.fate() == RowFate.CHANGED);
        List<PlanDetail> after = plans();
        // a cell that was blank leaves alone what came in between
        assertThat(after.getFirst().fields()).isEqualTo(before.getFirst().fields());
        assertThat(after)
                .extracting(plan -> plan.fields().job().job())
                .isEqualTo(
                        before.stream().map(plan -> plan.fields().job().job()).toList());
    }

    List<PlanDetail> plans() {
        return store.read(plant.plans()::everyPlan);
    }

    /// Plans of every kind: by all three triggers with a job, of a family, for a round, and one that is off.
    void programme() {
        long round = plant.roundRegister()
                .add(new RoundFields("R-1", "Morning", house, true, List.of(look("Belt", conveyor))))
                .orThrow();
        long seal = plant.partRegister()
                .add(new PartFields(
                        "007", "Seal", "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null))
                .orThrow();
        long family = plant.planFamilies()
                .add(new FamilyFields("Pumps", FamilyMode.INCLUDE, 3))
                .orThrow();
        var everything = new TimingFields(
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR",
                FIRST,
                new MeterTrigger("Hours; run", new BigDecimal("500.5"), new BigDecimal("20")),
                new ConditionTrigger("=Belt", true),
                Combination.ALL,
                PlanBasis.STARTED,
                null,
                WorkingDayShift.MODIFIED_FOLLOWING,
                new Season(MonthDay.of(10, 31), MonthDay.of(2, 29), OutsideSeason.SKIP),
                30,
                true,
                true);
        var job = new JobPlan(
                List.of(
                        TaskFields.of("@Lock out", TaskKind.SAFETY),
                        new TaskFields("Play", TaskKind.NUMBER, "mm", new BigDecimal("0.125"), BigDecimal.TEN),
                        TaskFields.of("Look\nclosely", TaskKind.CHECK)),
                List.of(new CraftHours("Mechanic", new BigDecimal("1.5")), new CraftHours("+Helper", BigDecimal.ONE)),
                List.of(new PartNeed(seal, Quantity.of("2.5"))),
                List.of(new ServiceNeed("Crane", new BigDecimal("1250.50")), new ServiceNeed("Waste", null)));
        add(new PlanFields(
                "0001",
                "=1+1 \"quoted\"; name",
                everything,
                new PlanJob(
                        PlanProduct.WORK_ORDER,
                        null,
                        "-Overhaul",
                        "First line\nsecond line",
                        1,
                        "Mechanic",
                        new BigDecimal("4.25"),
                        job),
                new FamilyRank(family, 7),
                true,
                List.of(pump, conveyor)));
        var late = new TimingFields(
                "FREQ=MONTHLY;INTERVAL=3",
                FIRST,
                null,
                null,
                Combination.ANY,
                PlanBasis.SCHEDULED,
                new ShiftRule(50, 10),
                WorkingDayShift.NONE,
                null,
                0,
                false,
                false);
        add(plan("0002", late, new FamilyRank(family, 1), true));
        var meter = new TimingFields(
                null,
                FIRST,
                new MeterTrigger("Hours", BigDecimal.TEN, BigDecimal.ZERO),
                null,
                Combination.ANY,
                PlanBasis.COMPLETED,
                null,
                WorkingDayShift.NONE,
                null,
                0,
                false,
                false);
        add(plan("0003", meter, null, false));
        add(new PlanFields(
                "0004",
                "Round",
                TimingFields.calendar("FREQ=WEEKLY;BYDAY=MO,TH", FIRST, PlanBasis.SCHEDULED, 2),
                new PlanJob(PlanProduct.ROUND, round, null, null, 3, null, null),
                null,
                true,
                List.of(house)));
    }

    private PlanFields plan(String code, TimingFields timing, @Nullable FamilyRank family, boolean active) {
        return new PlanFields(
                code,
                "Plan " + code,
                timing,
                new PlanJob(PlanProduct.WORK_ORDER, null, "Work " + code, null, 3, null, null),
                family,
                active,
                List.of(pump));
    }

    private void add(PlanFields fields) {
        plant.planRegister().add(fields).orThrow();
    }

    Path export(Plant from, String name) {
        Path file = folder.resolve(name);
        from.planExport().write(file, GERMAN, Progress.silent()).orThrow();
        return file;
    }

    static DryRun dryRun(Plant plant, Path file) {
        return dryRun(plant.planImport(), file);
    }

    static DryRun dryRun(Importer importer, Path file) {
        ImportFile opened = ImportFile.open(file, ReadAs.FOUND).orThrow();
        return importer.dryRun(opened, importer.suggest(opened), Locale.GERMANY, Progress.silent())
                .orThrow();
    }
}
