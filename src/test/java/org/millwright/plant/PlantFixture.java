package org.millwright.plant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.GivenAnswer;
import org.millwright.inspection.Limits;
import org.millwright.inspection.SheetPoint;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.db.Tx;

/// A boiler house with a pump and a conveyor, for tests of rounds and plans.
public abstract class PlantFixture extends StoreFixture {

    protected Plant plant;
    protected long house;
    protected long pump;
    protected long conveyor;

    @BeforeEach
    void aBoilerHouse() {
        plant = Plant.of(store);
        house = equipment("BH", "Boiler house", EquipmentKind.AREA, null);
        pump = equipment("P-101", "Feed pump", EquipmentKind.MACHINE, house);
        conveyor = equipment("CV-07", "Ash conveyor", EquipmentKind.MACHINE, house);
    }

    private long equipment(String tag, String name, EquipmentKind kind, @Nullable Long parent) {
        return plant.equipmentRegister()
                .add(EquipmentFields.of(tag, name, kind, parent))
                .orThrow();
    }

    protected static CheckPointFields look(String name, long machine) {
        return new CheckPointFields(name, machine, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true);
    }

    /// A temperature with a warning above 70 and an alarm above 80.
    protected static CheckPointFields temperature(String name, long machine) {
        var limits = new Limits(null, null, new BigDecimal("70"), new BigDecimal("80"));
        return new CheckPointFields(name, machine, CheckPointKind.NUMBER, "°C", limits, null, true);
    }

    /// Lets something happen at noon of another day.
    protected <T> T on(LocalDate day, Function<Tx, Outcome<T>> work) {
        return store.transact(new Op("test.history"), tx -> {
                    tx.as(
                            new Actor("Ada", "old-desk"),
                            day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
                    return work.apply(tx);
                })
                .orThrow();
    }

    /// The record of a point that was saved.
    protected static long idOf(CheckPointFields point) {
        return Objects.requireNonNull(point.id());
    }

    /// The answer to a point that was answered.
    protected static GivenAnswer answered(SheetPoint point) {
        return Objects.requireNonNull(point.answer());
    }

    protected static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(Violation::message)
                .map(message -> message.key())
                .toList();
    }
}
