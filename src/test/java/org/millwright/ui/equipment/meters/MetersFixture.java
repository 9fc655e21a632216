package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.meter.MeterFields;
import org.millwright.meter.RecordReading;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.nav.Notices;

/// A filler with a counter of hours: 10 a day in February 2026, last 1,200 on 1 March at 06:00. Now is
/// 10 March, 09:00.
final class MetersFixture implements AutoCloseable {

    static final LocalDateTime LAST = LocalDateTime.of(2026, 3, 1, 6, 0);

    final Plant plant = Plant.of(TestStores.inMemory());
    final Kit kit = KitFixture.at(Clock.fixed(TestStores.NOW, ZoneOffset.UTC), KitFixture.kit());
    final List<String> said = new ArrayList<>();
    final MeterServices services = MeterServices.of(plant);
    final long filler;
    final long hours;

    MetersFixture() {
        filler = plant.equipmentRegister()
                .add(EquipmentFields.of("L2-FIL-01", "Filler", EquipmentKind.MACHINE, null))
                .orThrow();
        hours = plant.meterRegister()
                .add(MeterFields.counter(filler, "Operating hours", "h").withSpan(new BigDecimal("10000")))
                .orThrow();
        record(LAST.minusDays(20), "1000");
        record(LAST, "1200");
    }

    void record(LocalDateTime at, String value) {
        plant.meterReadings()
                .record(RecordReading.normal(hours, at, new BigDecimal(value)))
                .orThrow();
    }

    Notices notices() {
        return new Notices() {
            @Override
            public void done(Message what) {
                said.add(kit.text(what));
            }

            @Override
            public void done(Message what, Runnable undo) {
                done(what);
            }

            @Override
            public void error(Message what) {
                done(what);
            }

            @Override
            public void refused(List<Violation> reasons) {
                reasons.forEach(reason -> done(reason.message()));
            }
        };
    }

    @Override
    public void close() {
        plant.close();
    }
}
