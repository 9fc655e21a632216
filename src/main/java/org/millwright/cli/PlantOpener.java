package org.millwright.cli;

import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;

/// Opens the plant that the options name.
@FunctionalInterface
public interface PlantOpener {

    Outcome<Plant> open(GlobalOptions options, Absent absent);
}
