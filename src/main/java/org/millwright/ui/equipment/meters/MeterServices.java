package org.millwright.ui.equipment.meters;

import org.millwright.meter.app.MeterQueries;
import org.millwright.meter.app.MeterReadings;
import org.millwright.meter.app.MeterRegister;
import org.millwright.plant.Plant;

/// What is asked about meters and done to them.
public record MeterServices(MeterQueries queries, MeterRegister register, MeterReadings readings) {

    public static MeterServices of(Plant plant) {
        return new MeterServices(plant.meters(), plant.meterRegister(), plant.meterReadings());
    }
}
