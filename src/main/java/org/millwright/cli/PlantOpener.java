package org.millwright.cli;

import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;

/// Opens the plant that the options name.
@FunctionalInterface
public interface PlantOpener {

    /// @param begin whether a plant that is not there yet is made; otherwise a mistyped name is refused
    Outcome<Plant> open(GlobalOptions options, boolean begin);
}
