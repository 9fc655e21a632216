package org.millwright.ui.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.RoundFields;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.meter.MeterFields;
import org.millwright.meter.RecordReading;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.ui.Desk;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

/// A boiler house with four plans, and the desk at which they are looked at. It is 12 March 2026: the lubrication of
/// the pump is late since 28 February, and a round is due today.
final class PlansFixture implements AutoCloseable {

    final Plant plant = Plant.of(TestStores.inMemory(KitFixture.CLOCK));
    final Desk desk = new Desk();
    final PlansModel model = new PlansModel(plant, Locale.UK);
    final long house = machine("BH", "Boiler house", EquipmentKind.AREA, null);
    final long pump = machine("P-101", "Feed pump", EquipmentKind.MACHINE, house);
    final long conveyor = machine("CV-07", "Ash conveyor", EquipmentKind.MACHINE, house);
    final long round = plant.roundRegister()
            .add(new RoundFields(
                    "R-1",
                    "Morning round",
                    house,
                    true,
                    List.of(new CheckPointFields(
                            "Seal dry", pump, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true))))
            .orThrow();
    final long grease;
    final long walk;

    PlansFixture() {
        grease = add(order("PM-1", "Grease bearings", "FREQ=MONTHLY", day(1, 31), PlanBasis.SCHEDULED, 7, pump));
        add(order("PM-2", "Check the belt", "FREQ=MONTHLY;INTERVAL=3", day(6, 1), PlanBasis.COMPLETED, 0, conveyor));
        walk = add(new PlanFields(
                "IR-1",
                "Weekly walk",
                PlanProduct.ROUND,
                "FREQ=WEEKLY",
                day(3, 12),
                PlanBasis.SCHEDULED,
                0,
                round,
                null,
                null,
                3,
                null,
                null,
                true,
                List.of(house)));
        PlanFields old =
                order("PM-9", "Old overhaul", "FREQ=YEARLY", day(1, 1), PlanBasis.SCHEDULED, 0, pump, conveyor);
        add(new PlanFields(
                old.code(),
                old.name(),
                old.job().product(),
                Objects.requireNonNull(old.timing().recurrence()),
                old.timing().anchorOn(),
                old.timing().basis(),
                old.timing().leadDays(),
                null,
                old.job().workTitle(),
                null,
                3,
                null,
                null,
                false,
                old.equipmentIds()));
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static PlanFields order(
            String code, String name, String rule, LocalDate anchor, PlanBasis basis, int lead, Long... machines) {
        return new PlanFields(
                code,
                name,
                PlanProduct.WORK_ORDER,
                rule,
                anchor,
                basis,
                lead,
                null,
                name,
                null,
                3,
                "Fitter",
                null,
                true,
                List.of(machines));
    }

    /// A part of which there is so much in stock.
    long part(String partNo, String name, int onHand, String price) {
        long part = plant.partRegister()
                .add(new PartFields(
                        partNo, name, "pcs", PartCriticality.ESSENTIAL, null, null, null, 0, Quantity.of(1), null))
                .orThrow();
        long room = plant.storerooms().add("MAIN", "Main store").orThrow();
        plant.stockLedger()
                .receive(ReceivePart.of(part, room, Quantity.of(onHand), Money.of(price)))
                .orThrow();
        return part;
    }

    /// A counter that was read thirty days ago and yesterday, ten a day.
    void meter(long machine, String name, String unit, int life) {
        long meter = plant.meterRegister()
                .add(MeterFields.counter(machine, name, unit))
                .orThrow();
        LocalDateTime now = KitFixture.TODAY.atStartOfDay();
        for (int days : new int[] {30, 1}) {
            plant.meterReadings()
                    .record(RecordReading.normal(meter, now.minusDays(days), BigDecimal.valueOf(life - 10L * days)))
                    .orThrow();
        }
    }

    /// In sight, with the plan chosen if one is named.
    PlansScreen screen(OptionalLong plan) {
        var screen = new PlansScreen(plant, desk.kit, desk.workbench, desk.views, plan);
        Scenes.show(desk.withCards(screen.node()));
        screen.onShown();
        layOut(screen.node());
        return screen;
    }

    long orders() {
        return plant.workOrderQueries().count(ListRequest.ALL);
    }

    static void layOut(Node node) {
        Scenes.layOut(node.getScene());
    }

    @Override
    public void close() {
        plant.close();
    }

    private long add(PlanFields fields) {
        return plant.planRegister().add(fields).orThrow();
    }

    private long machine(String tag, String name, EquipmentKind kind, @Nullable Long parent) {
        return plant.equipmentRegister()
                .add(EquipmentFields.of(tag, name, kind, parent))
                .orThrow();
    }
}
