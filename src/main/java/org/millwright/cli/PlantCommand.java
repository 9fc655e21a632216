package org.millwright.cli;

import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;

/// A verb that works on a plant: opens it, does its work, tells the result, closes it.
abstract class PlantCommand extends Verb {

    /// The verb's work.
    ///
    /// @return done with what to print, or refused with the reasons
    abstract Outcome<Printout> run(Plant plant);

    /// The result, once the plant is closed.
    ///
    /// @param location where the plant is
    Printout closed(Printout printout, StoreLocation location) {
        return printout;
    }

    /// What happens where the plant is not there yet.
    Absent absent() {
        return Absent.REFUSE;
    }

    @Override
    final Outcome<Printout> act(MillwrightCommand program) {
        return program.opener().open(program.options(), absent()).then(plant -> {
            StoreLocation location = plant.store().location();
            return ran(plant).map(printout -> closed(printout, location));
        });
    }

    private Outcome<Printout> ran(Plant plant) {
        try (plant) {
            return run(plant);
        }
    }
}
