package org.millwright.durability;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.RoundFields;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.StockLevels;

/// A plant in a file, as much of one as random work needs.
final class SmallPlant {

    private static final int MACHINES = 20;
    private static final int PARTS = 30;
    private static final int PEOPLE = 40;
    private static final int POINTS = 8;

    private SmallPlant() {}

    static Outcome<Plant> open(Path file) {
        return StoreLocation.parse(file.toString())
                .then(location -> Plant.open(location, new Actor("Ada", "desk"), Clock.systemUTC()));
    }

    static void fill(Plant plant) {
        List<CheckPointFields> points = new ArrayList<>();
        long machine = 0;
        for (int i = 0; i < MACHINES; i++) {
            machine = plant.equipmentRegister()
                    .add(EquipmentFields.of("M-" + i, "Machine " + i, EquipmentKind.MACHINE, null))
                    .orThrow();
        }
        var limits = new Limits(null, null, new BigDecimal("70"), new BigDecimal("80"));
        for (int i = 0; i < POINTS; i++) {
            points.add(new CheckPointFields("Point " + i, machine, CheckPointKind.NUMBER, "C", limits, null, true));
        }
        plant.roundRegister()
                .add(new RoundFields("R-1", "Round", machine, true, points))
                .orThrow();
        for (int i = 0; i < PEOPLE; i++) {
            long person = plant.peopleRegister()
                    .add(new PersonFields("P-" + i, "Person " + i, null))
                    .orThrow();
            plant.peopleRegister()
                    .setRate(person, new LabourRate(LocalDate.of(2020, 1, 1), Money.of("42")))
                    .orThrow();
        }
        long main = plant.storerooms().add("MAIN", "Main store").orThrow();
        plant.storerooms().add("LINE", "Line store").orThrow();
        for (int i = 0; i < PARTS; i++) {
            var fields = new PartFields(
                    "10-" + i, "Part " + i, "pcs", PartCriticality.VITAL, null, null, null, 7, Quantity.of(1), null);
            long part = plant.partRegister().add(fields).orThrow();
            plant.partRegister()
                    .setLevels(part, main, 0, new StockLevels(null, Quantity.of(5), Quantity.of(50)))
                    .orThrow();
        }
    }
}
