package org.millwright.maintenance.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.Forecast;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.JobWorth;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;

abstract class MaintenanceForecastContract extends PlanFixture {

    private static final LocalDate IDES = LocalDate.of(2026, 3, 15);

    /// Zero-based from plans, after families: monthly 110 and quarterly 690 over a year.
    @ParameterizedTest
    @CsvSource({"REPLACE, 3640, 12", "INCLUDE, 4080, 12", ", 4080, 16"})
    void monthlyAndQuarterlyOverAYear(@Nullable FamilyMode mode, BigDecimal money, int jobs) {
        Long family = mode == null
                ? null
                : plant.planFamilies().add(new FamilyFields("Pump", mode, 0)).orThrow();
        plant.planRegister()
                .add(costing("PM-1", "FREQ=MONTHLY", "110", rank(family, 1)))
                .orThrow();
        plant.planRegister()
                .add(costing("PM-3", "FREQ=MONTHLY;INTERVAL=3", "690", rank(family, 2)))
                .orThrow();

        Forecast forecast = plant.maintenanceForecast().read();

        assertThat(forecast.months()).hasSize(12);
        assertThat(forecast.total()).isEqualTo(Money.of(money));
        assertThat(forecast.months().stream().mapToInt(Forecast.Month::jobs).sum())
                .isEqualTo(jobs);
    }

    @Test
    void hoursCostWhatThePeopleOfTheCraftCostInTheMean() {
        person("1", "Mechanic", "40");
        person("2", "mechanic", "50");
        person("3", "Electrician", "90");
        plant.planRegister().add(costing("PM-1", "FREQ=YEARLY", "0", null)).orThrow();

        Forecast.Month march = plant.maintenanceForecast().read().months().getFirst();

        assertThat(march.hours()).containsOnlyKeys("Mechanic");
        assertThat(march.labour()).isEqualTo(Money.of("67.50"));
        assertThat(march.unpriced()).isZero();
        assertThat(march.why().lines()).extracting(line -> line.key()).contains("maintenance.forecast.labour");
    }

    @Test
    void whatHasNoPriceIsCounted() {
        plant.planRegister().add(costing("PM-1", "FREQ=YEARLY", null, null)).orThrow();

        Forecast forecast = plant.maintenanceForecast().read();

        assertThat(forecast.total()).isEqualTo(Money.ZERO);
        assertThat(forecast.months().getFirst().unpriced()).isEqualTo(2);
    }

    /// Two parts and half a part at a third of 10 come to 6.67 and 1.67: the sum of cents, not 8.33.
    @Test
    void oneOccurrenceComesToWhatThePlanEditorSays() {
        person("1", "Mechanic", "40");
        person("2", "Mechanic", "40");
        person("3", "Mechanic", "45.01");
        long room = plant.storerooms().add("MAIN", "Main store").orThrow();
        long seal = threeForTen("4711", room);
        long ring = threeForTen("4712", room);
        var job = new JobPlan(
                List.of(),
                List.of(new CraftHours("Mechanic", new BigDecimal("1.35"))),
                List.of(new PartNeed(seal, Quantity.of(2)), new PartNeed(ring, Quantity.of("0.5"))),
                List.of(new ServiceNeed("Crane", new BigDecimal("210.50"))));
        PlanFields plain = plan("PM-1", "FREQ=YEARLY", IDES, PlanBasis.SCHEDULED, null, pump);
        plant.planRegister()
                .add(new PlanFields(
                        "PM-1", plain.name(), plain.timing(), plain.job().with(job), null, true, plain.equipmentIds()))
                .orThrow();

        Forecast forecast = plant.maintenanceForecast().read();

        JobWorth editor = JobWorth.of(
                job, part -> plant.stock().rows(new long[] {part}).getFirst().average());
        Forecast.Month march = forecast.months().getFirst();
        assertThat(editor.parts()).isEqualTo(Money.of("8.34"));
        assertThat(march.material()).isEqualTo(editor.parts());
        assertThat(march.services()).isEqualTo(editor.services());
        assertThat(march.labour()).as("1.35 h at 41.67").isEqualTo(Money.of("56.25"));
        assertThat(march.unpriced()).isZero();
        assertThat(forecast.lines())
                .singleElement()
                .extracting(Forecast.Line::total)
                .isEqualTo(march.total());
    }

    private long threeForTen(String number, long room) {
        long part = plant.partRegister()
                .add(new PartFields(
                        number, "Part", "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null))
                .orThrow();
        for (ReceivePart one : List.of(
                ReceivePart.of(part, room, Quantity.of(1), Money.of("3")),
                ReceivePart.of(part, room, Quantity.of(2), Money.of("3.5")))) {
            plant.stockLedger().receive(one).orThrow();
        }
        return part;
    }

    @Test
    void whatIsOverdueIsWorkOfThisMonth() {
        plant.planRegister()
                .add(plan("PM-1", "FREQ=YEARLY", LocalDate.of(2026, 2, 1), PlanBasis.SCHEDULED, null, pump))
                .orThrow();

        Forecast forecast = plant.maintenanceForecast().read();

        assertThat(forecast.months())
                .extracting(Forecast.Month::jobs)
                .as("February's is not made yet; the next comes in eleven months")
                .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void aCraftIsOneOverAllMonths() {
        plant.planRegister()
                .add(crafted("PM-1", "Fitter", LocalDate.of(2026, 3, 15)))
                .orThrow();
        plant.planRegister()
                .add(crafted("PM-2", "fitter", LocalDate.of(2026, 4, 15)))
                .orThrow();

        Forecast forecast = plant.maintenanceForecast().read();

        assertThat(forecast.crafts()).containsExactly("Fitter");
        assertThat(forecast.months().get(1).hours()).containsOnlyKeys("Fitter");
    }

    private PlanFields crafted(String code, String craft, LocalDate anchor) {
        return new PlanFields(
                code,
                "Grease bearings",
                PlanProduct.WORK_ORDER,
                "FREQ=YEARLY",
                anchor,
                PlanBasis.SCHEDULED,
                0,
                null,
                "Grease all bearings",
                null,
                3,
                craft,
                BigDecimal.ONE,
                true,
                List.of(pump));
    }

    private void person(String code, String craft, String rate) {
        long id = plant.peopleRegister()
                .add(new PersonFields(code, "Person " + code, craft))
                .orThrow();
        plant.peopleRegister()
                .setRate(id, new LabourRate(LocalDate.of(2026, 1, 1), Money.of(rate)))
                .orThrow();
    }

    private static @Nullable FamilyRank rank(@Nullable Long family, int rank) {
        return family == null ? null : new FamilyRank(family, rank);
    }

    private PlanFields costing(String code, String rule, @Nullable String amount, @Nullable FamilyRank rank) {
        PlanFields plain = plan(code, rule, IDES, PlanBasis.SCHEDULED, null, pump);
        var job = new JobPlan(
                List.of(),
                List.of(),
                List.of(),
                List.of(new ServiceNeed("Specialist", amount == null ? null : new BigDecimal(amount))));
        return new PlanFields(
                plain.code(), plain.name(), plain.timing(), plain.job().with(job), rank, true, plain.equipmentIds());
    }
}
