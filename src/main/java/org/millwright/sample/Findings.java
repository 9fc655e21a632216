package org.millwright.sample;

import org.millwright.sample.CheckCatalogue.Check;
import org.millwright.sample.OpenJob.Story;

/// What a bad check point turns out to be once somebody has looked after it.
final class Findings {

    /// @param part the family of the part that the cure takes; empty for none
    record Cure(Story story, double hours, String part) {}

    private Findings() {}

    static Cure of(Check check) {
        return switch (check.unit()) {
            case "" -> cure("Damage", "Found on the round, normal wear", "Put right and tried out", 1.0, "");
            case "°C" ->
                cure(
                        "Out of tolerance",
                        "Fouled or short of lubricant",
                        "Cleaned, greased, temperature normal",
                        1.5,
                        "GRS");
            case "mm/s" -> cure("Vibration", "Bearing worn", "Bearings replaced, vibration normal", 3.0, "BRG");
            case "bar", "mbar", "Pa" ->
                cure(
                        "Out of tolerance",
                        "Filter loaded or seal worn",
                        "Filter and seal renewed, pressure set",
                        1.5,
                        "ORG");
            case "ppm", "g/l", "µS/cm", "°dH" ->
                cure("Drift", "Dosing or probe drifted", "Cleaned, calibrated, hand sample agrees", 1.5, "SCD");
            case "W/m²" -> cure("Out of tolerance", "Lamp aged", "Lamp replaced, sleeve cleaned", 1.0, "LMP");
            case "in-lb", "mm" -> cure("Wear", "Tooling worn", "Tooling exchanged and set", 2.0, "CCH");
            default -> cure("Out of tolerance", "Gradual loss", "Topped up and set, reading normal", 1.0, "OIL");
        };
    }

    private static Cure cure(String problem, String cause, String remedy, double hours, String part) {
        return new Cure(new Story(problem, cause, remedy), hours, part);
    }
}
