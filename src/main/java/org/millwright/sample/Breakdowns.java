package org.millwright.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.sample.FaultCatalogue.Fault;

/// Which machine fails next. A few bad actors make most of the trouble; a repair buys time, wear eats it; some machines
/// get worse over the whole history.
final class Breakdowns {

    record Breakdown(Machine machine, Fault fault) {}

    private static final double COMPONENT_SHARE = 0.2;

    private final List<Machine> machines;
    private final double[] upTo;
    private final boolean[] declining;
    private final int[] favourite;
    private final LocalDate[] repaired;
    private final LocalDate from;
    private final long days;
    private final Dice dice;

    Breakdowns(List<Machine> machines, LocalDate from, LocalDate today, Dice dice) {
        this.machines = machines;
        this.from = from;
        this.days = ChronoUnit.DAYS.between(from, today);
        this.dice = dice;
        int count = machines.size();
        this.upTo = new double[count];
        this.declining = new boolean[count];
        this.favourite = new int[count];
        this.repaired = new LocalDate[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            boolean badActor = dice.chance(0.06);
            sum += weight(machines.get(i)) * StrictMath.exp(dice.bell() * 0.6) * (badActor ? 5 : 1);
            upTo[i] = sum;
            declining[i] = dice.chance(badActor ? 0.4 : 0.06);
            favourite[i] = dice.below(100);
            repaired[i] = from.minusDays(dice.below(180));
        }
    }

    Breakdown next(LocalDate day) {
        int i = pick();
        while (!dice.chance(hazard(i, day))) {
            i = pick();
        }
        repaired[i] = day;
        Machine machine = machines.get(i);
        if (!machine.components().isEmpty() && dice.chance(COMPONENT_SHARE)) {
            Machine component = dice.pick(machine.components());
            List<Fault> faults = FaultCatalogue.of(component.type().code());
            if (!faults.isEmpty()) {
                return new Breakdown(component, dice.pick(faults));
            }
        }
        List<Fault> faults = FaultCatalogue.of(machine.type().code());
        Fault usual = faults.get(favourite[i] % faults.size());
        return new Breakdown(machine, dice.chance(0.4) ? usual : dice.pick(faults));
    }

    private int pick() {
        int found = Arrays.binarySearch(upTo, dice.unit() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
    }

    /// In (0, 1]: grows over half a year since the last repair, and for a declining machine over the history.
    private double hazard(int i, LocalDate day) {
        double wear = Math.min(1, ChronoUnit.DAYS.between(repaired[i], day) / 180.0);
        double age = (double) ChronoUnit.DAYS.between(from, day) / days;
        double trend = declining[i] ? 0.1 + 0.9 * age : 0.4;
        return (0.45 + 0.55 * wear) * trend;
    }

    private double weight(Machine machine) {
        if (FaultCatalogue.of(machine.type().code()).isEmpty()) {
            return 0;
        }
        LocalDate installed = machine.equipment().installedOn();
        double years = installed == null ? 10 : ChronoUnit.DAYS.between(installed, from) / 365.0;
        double age = 0.75 + Math.min(15, Math.max(0, years)) * 0.05;
        return machine.type().faults() * age * (machine.equipment().status() == EquipmentStatus.STANDBY ? 0.25 : 1);
    }
}
