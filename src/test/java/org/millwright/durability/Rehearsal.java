package org.millwright.durability;

import java.nio.file.Path;
import org.millwright.plant.Plant;

/// Does what children do, and ends.
final class Rehearsal {

    private static final int ACTIONS = 60;

    private Rehearsal() {}

    public static void main(String[] args) {
        try (Plant plant = SmallPlant.open(Path.of(args[0])).orThrow()) {
            SmallPlant.fill(plant);
            var work = new RandomWork(plant, 1);
            for (int i = 0; i < ACTIONS; i++) {
                work.next();
            }
        }
    }
}
