package org.millwright.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Money;

/// What an hour of a person costs from a day on, until a later rate begins.
public record LabourRate(LocalDate validFrom, Money hourlyRate) {

    /// The rate of a day: the one with the latest first day that is not after it.
    public static Optional<LabourRate> on(LocalDate day, List<LabourRate> rates) {
        return rates.stream()
                .filter(rate -> !rate.validFrom().isAfter(day))
                .max(Comparator.comparing(LabourRate::validFrom));
    }
}
