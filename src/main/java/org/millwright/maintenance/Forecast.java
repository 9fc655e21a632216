package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.PartNeed;

/// What the plans will need month by month: hours by craft, parts, services, and money at today's prices. It begins
/// at zero and counts the work of plans alone, after their families: a smaller job that a bigger one replaces is not
/// in it, one that it takes in is.
///
/// @param months in order, without a gap
/// @param lines every job, by its day
public record Forecast(List<Month> months, List<Line> lines, JobPrices prices) {

    /// One job of one plan on one machine, its money in cents.
    public record Line(PlannedJob planned, Money labour, Money parts, Money services, int unpriced) {

        public Money total() {
            return labour.plus(parts).plus(services);
        }

        public BigDecimal hours() {
            return planned.job().hours().stream().map(CraftHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// All jobs of a month.
    ///
    /// @param jobs how many are made: one that a bigger job takes in is part of that
    /// @param hours by craft, by name
    /// @param unpriced hours, parts and services that no price is known of
    public record Month(
            YearMonth month,
            int jobs,
            Map<String, BigDecimal> hours,
            Map<Long, Quantity> parts,
            Money labour,
            Money material,
            Money services,
            int unpriced) {

        public Money total() {
            return labour.plus(material).plus(services);
        }

        public BigDecimal allHours() {
            return hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /// How its money comes about.
        public Explanation why() {
            List<Message> told = new ArrayList<>();
            told.add(Message.of("maintenance.forecast.jobs", jobs, month));
            told.add(Message.of("maintenance.forecast.labour", allHours(), labour));
            told.add(Message.of("maintenance.forecast.parts", parts.size(), material));
            told.add(Message.of("maintenance.forecast.services", services));
            if (unpriced > 0) {
                told.add(Message.of("maintenance.forecast.unpriced", unpriced));
            }
            told.add(Message.of("maintenance.forecast.total", total()));
            return new Explanation(told);
        }
    }

    public Forecast {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    /// @param jobs those of other months are left out
    /// @param count of months, the first included
    public static Forecast of(Collection<PlannedJob> jobs, YearMonth first, int count, JobPrices prices) {
        YearMonth last = first.plusMonths(count - 1L);
        List<Line> lines = jobs.stream()
                .filter(job -> !YearMonth.from(job.on()).isBefore(first)
                        && !YearMonth.from(job.on()).isAfter(last))
                .map(prices::of)
                .toList();
        Map<String, String> crafts = new HashMap<>();
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth one = month;
            months.add(month(
                    one,
                    lines.stream()
                            .filter(line -> YearMonth.from(line.planned().on()).equals(one))
                            .toList(),
                    crafts));
        }
        return new Forecast(months, lines, prices);
    }

    /// @param names of crafts, each as it was first met in any month
    private static Month month(YearMonth month, List<Line> lines, Map<String, String> names) {
        Map<String, BigDecimal> hours = new TreeMap<>();
        Map<Long, Quantity> parts = new TreeMap<>();
        for (Line line : lines) {
            for (CraftHours one : line.planned().job().hours()) {
                String name = names.computeIfAbsent(
                        CraftCapacity.key(one.craft()), key -> one.craft().strip());
                hours.merge(name, one.hours(), BigDecimal::add);
            }
            for (PartNeed need : line.planned().job().job().parts()) {
                parts.merge(need.partId(), need.quantity(), Quantity::plus);
            }
        }
        return new Month(
                month,
                (int) lines.stream().filter(line -> !line.planned().takenIn()).count(),
                hours,
                parts,
                JobPrices.sum(lines.stream().map(Line::labour).toList()),
                JobPrices.sum(lines.stream().map(Line::parts).toList()),
                JobPrices.sum(lines.stream().map(Line::services).toList()),
                lines.stream().mapToInt(Line::unpriced).sum());
    }

    /// The money of all months together.
    public Money total() {
        return JobPrices.sum(months.stream().map(Month::total).toList());
    }

    public BigDecimal hours() {
        return months.stream().map(Month::allHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The crafts that are needed in any month, by name.
    public List<String> crafts() {
        return months.stream()
                .flatMap(month -> month.hours().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
