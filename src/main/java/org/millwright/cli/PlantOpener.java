package org.millwright.cli;

import org.millwright.backup.app.Backups;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;

/// What a command line works on.
public interface PlantOpener {

    /// Opens the plant that the options name.
    Outcome<Plant> open(GlobalOptions options, Absent absent);

    /// Where that plant is, or would be.
    Outcome<StoreLocation> locate(GlobalOptions options);

    Backups backups(GlobalOptions options);
}
