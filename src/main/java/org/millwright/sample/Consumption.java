package org.millwright.sample;

import java.util.List;
import org.millwright.sample.OpenJob.Need;

/// What parts a job takes. A machine keeps asking for the same few sizes.
final class Consumption {

    private final PartShelf shelf;
    private final double smallParts;
    private final Dice dice;

    /// @param smallParts how many other parts a job takes besides, in the mean
    Consumption(PartShelf shelf, double smallParts, Dice dice) {
        this.shelf = shelf;
        this.smallParts = smallParts;
        this.dice = dice;
    }

    /// @param family what it takes first; empty for nothing
    void plan(OpenJob job, String family) {
        String classCode = job.machine.type().code();
        if (!family.isEmpty()) {
            add(job, shelf.fitting(family, classCode), 2);
        }
        for (double left = smallParts; left > 0; left--) {
            if (dice.chance(left)) {
                add(job, shelf.fitting(classCode), 12);
            }
        }
    }

    /// One of the few parts that this machine is built with.
    private void add(OpenJob job, List<Integer> fitting, int variety) {
        if (fitting.isEmpty()) {
            return;
        }
        int first = Math.floorMod(job.machine.tag().hashCode() * 31, fitting.size());
        int part = fitting.get((first + dice.below(variety) * 7) % fitting.size());
        if (job.needs.stream().noneMatch(need -> need.part() == part)) {
            job.needs.add(new Need(part, quantity(shelf.parts().get(part))));
        }
    }

    private long quantity(SamplePart part) {
        int pack = part.packSize().value().intValue();
        return switch (part.unit()) {
            case "m" -> dice.between(2, 8) * 50L;
            case "l" -> dice.between(2, 12) * 50L;
            case "kg" -> pack >= 25 ? dice.between(5, 25) * 100L : dice.between(2, 12) * 10L;
            default -> (pack >= 10 ? dice.between(2, pack / 2) : dice.between(1, Math.max(1, pack))) * 100L;
        };
    }
}
