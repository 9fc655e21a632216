package org.millwright.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A check point through all its signed runs.
///
/// @param question as the point asks it today
/// @param active whether it is walked today
/// @param rows the latest first; at most {@link #MOST}
public record PointHistory(
        long checkPointId,
        String name,
        Stop stop,
        long roundId,
        String roundCode,
        String roundName,
        Question question,
        boolean active,
        List<PointHistoryRow> rows) {

    /// Ten years of a daily round are 3,650; more is for a spreadsheet.
    public static final int MOST = 4000;

    public PointHistory {
        rows = List.copyOf(rows);
    }

    /// The readings in today's unit, the earliest first; what was read in a unit of another kind is left out.
    public List<Measured> measured() {
        return rows.reversed().stream()
                .flatMap(row -> inUnitOfToday(row).stream()
                        .map(value ->
                                new Measured(row.at(), value, question.limits().zone(value))))
                .toList();
    }

    private Optional<BigDecimal> inUnitOfToday(PointHistoryRow row) {
        BigDecimal reading = row.right().reading();
        String then = row.asked().unit();
        String now = question.unit();
        if (reading == null || !question.kind().isMeasured()) {
            return Optional.empty();
        } else if (then == null || now == null) {
            return then == null && now == null ? Optional.of(reading) : Optional.empty();
        }
        return Units.same(then, now) ? Optional.of(reading) : Units.convert(reading, then, now);
    }

    public Trend trend() {
        return Trend.of(measured(), question.limits());
    }
}
