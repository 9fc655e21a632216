package org.millwright.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How much of a part lay in a storeroom on each day, told backwards from what lies there now.
///
/// @param since the first movement; none when nothing ever moved
/// @param moved what was added on each day; taken away is negative
public record ShelfHistory(
        BigDecimal onHandNow,
        BigDecimal minimum,
        @Nullable LocalDate since,
        NavigableMap<LocalDate, BigDecimal> moved) {

    public ShelfHistory {
        moved = Collections.unmodifiableNavigableMap(new TreeMap<>(moved));
    }

    public BigDecimal onHandAt(LocalDate day) {
        return moved.tailMap(day, false).values().stream().reduce(onHandNow, BigDecimal::subtract);
    }

    /// At the end of the day, by the minimum of today; a minimum of zero is none. Nothing was lacking
    /// before the part was first stocked.
    public boolean isLowAt(LocalDate day) {
        return (since == null || !since.isAfter(day)) && isLow(onHandAt(day), minimum);
    }

    static boolean isLow(BigDecimal onHand, BigDecimal minimum) {
        return minimum.signum() > 0 && onHand.compareTo(minimum) <= 0;
    }
}
