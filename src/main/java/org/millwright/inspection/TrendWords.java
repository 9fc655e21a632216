package org.millwright.inspection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;

/// A trend in words: where the readings are heading, and how that is known.
public final class TrendWords {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final int DECIMALS = 3;

    private TrendWords() {}

    /// @param unit of the readings; empty for none
    public static Message direction(Trend trend, String unit) {
        return switch (trend.direction()) {
            case UNKNOWN -> Message.of("inspection.trend.unknown", trend.readings(), Trend.FEWEST);
            case STEADY -> Message.of("inspection.trend.steady", trend.readings());
            case RISING -> Message.of("inspection.trend.rising", perDay(trend), unit);
            case FALLING -> Message.of("inspection.trend.falling", perDay(trend), unit);
        };
    }

    public static Explanation explain(Trend trend, String unit, ZoneId zone) {
        List<Message> lines = new ArrayList<>();
        LeastSquares line = trend.line();
        Instant first = trend.first();
        Instant last = trend.last();
        if (line != null && first != null && last != null) {
            lines.add(Message.of(
                    "inspection.trend.line", trend.readings(), day(first, zone), day(last, zone), Trend.MOST));
            lines.add(Message.of(
                    trend.isMoving() ? "inspection.trend.stands-out" : "inspection.trend.chance",
                    Double.isInfinite(line.t()) ? "\u221e" : decimal(line.t()),
                    decimal(line.critical())));
            lines.add(Message.of("inspection.trend.ahead"));
        } else {
            lines.add(Message.of("inspection.trend.needs", Trend.FEWEST));
        }
        lines.add(direction(trend, unit));
        return new Explanation(lines);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    /// Three digits: more would be made up.
    private static BigDecimal perDay(Trend trend) {
        LeastSquares line = trend.line();
        BigDecimal slope = line == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Math.abs(line.slope())).round(DIGITS).stripTrailingZeros();
        return slope.scale() < 0 ? slope.setScale(0) : slope;
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
