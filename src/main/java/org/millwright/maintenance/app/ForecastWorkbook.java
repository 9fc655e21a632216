package org.millwright.maintenance.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.Forecast;
import org.millwright.maintenance.JobPrices;
import org.millwright.maintenance.JobPrices.Part;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ListSheet;
import org.millwright.platform.sheet.WorkbookDraft;

/// The forecast as a workbook of flat tables: the months, hours by craft, parts, and every job. The sheets and their
/// columns are the same each time, and their money adds up to the same cent.
public final class ForecastWorkbook {

    private static final String EXTENSION = ".xlsx";

    /// @param cost of the jobs' lines together
    private record Hours(
            YearMonth month, String craft, BigDecimal hours, Optional<Money> price, Optional<Money> cost) {}

    private record Needed(YearMonth month, Part part, Quantity quantity, Optional<Money> cost) {}

    /// @param messages the language of the workbook
    /// @return the file that was written
    public Outcome<Path> write(Forecast forecast, Path target, Messages messages, BooleanSupplier cancelled) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            return Outcome.refusedField("out", "report.refused.extension", target.toString(), EXTENSION);
        }
        try (var draft = new WorkbookDraft()) {
            return months(messages)
                    .into(draft, "Forecast", forecast.months()::forEach, cancelled)
                    .then(_ -> hours(messages).into(draft, "Data_Hours", hours(forecast)::forEach, cancelled))
                    .then(_ -> parts(messages).into(draft, "Data_Parts", parts(forecast)::forEach, cancelled))
                    .then(_ -> jobs(messages).into(draft, "Data_Jobs", forecast.lines()::forEach, cancelled))
                    .then(_ -> draft.save(target, cancelled));
        }
    }

    private static ListSheet<Forecast.Month> months(Messages messages) {
        return new ListSheet<Forecast.Month>(messages, "maintenance.forecast.title")
                .day("maintenance.forecast.month", month -> month.month().atDay(1))
                .integer("maintenance.forecast.count", Forecast.Month::jobs)
                .decimal("maintenance.forecast.hours", Forecast.Month::allHours)
                .money("maintenance.forecast.cost-labour", Forecast.Month::labour)
                .money("maintenance.forecast.cost-parts", Forecast.Month::material)
                .money("maintenance.forecast.cost-services", Forecast.Month::services)
                .money("maintenance.forecast.cost", Forecast.Month::total)
                .integer("maintenance.forecast.without-price", Forecast.Month::unpriced);
    }

    private static ListSheet<Hours> hours(Messages messages) {
        return new ListSheet<Hours>(messages, "maintenance.forecast.title")
                .day("maintenance.forecast.month", line -> line.month().atDay(1))
                .text("maintenance.forecast.craft", Hours::craft)
                .decimal("maintenance.forecast.hours", Hours::hours)
                .money("maintenance.forecast.price-hour", line -> line.price().orElse(null))
                .money("maintenance.forecast.cost-labour", line -> line.cost().orElse(null));
    }

    private static ListSheet<Needed> parts(Messages messages) {
        return new ListSheet<Needed>(messages, "maintenance.forecast.title")
                .day("maintenance.forecast.month", line -> line.month().atDay(1))
                .text("maintenance.forecast.part", line -> line.part().partNo())
                .text("maintenance.forecast.part-name", line -> line.part().name())
                .quantity("maintenance.forecast.quantity", Needed::quantity)
                .text("maintenance.forecast.unit", line -> line.part().unit())
                .money("maintenance.forecast.price", line -> line.part().price().orElse(null))
                .money("maintenance.forecast.cost-parts", line -> line.cost().orElse(null));
    }

    private static ListSheet<Forecast.Line> jobs(Messages messages) {
        return new ListSheet<Forecast.Line>(messages, "maintenance.forecast.title")
                .day("maintenance.forecast.on", line -> line.planned().on())
                .text(
                        "maintenance.column.plan",
                        line -> line.planned().work().proposal().plan().code())
                .text("maintenance.column.name", line -> line.planned().work().planName())
                .text(
                        "maintenance.column.machine",
                        line -> line.planned().work().proposal().machine().tag())
                .flag("maintenance.forecast.taken-in", line -> line.planned().takenIn())
                .decimal("maintenance.forecast.hours", Forecast.Line::hours)
                .money("maintenance.forecast.cost-labour", Forecast.Line::labour)
                .money("maintenance.forecast.cost-parts", Forecast.Line::parts)
                .money("maintenance.forecast.cost-services", Forecast.Line::services)
                .money("maintenance.forecast.cost", Forecast.Line::total);
    }

    private static List<Hours> hours(Forecast forecast) {
        Map<YearMonth, Map<String, Money>> costs = new HashMap<>();
        for (Forecast.Line line : forecast.lines()) {
            Map<String, Money> month =
                    costs.computeIfAbsent(YearMonth.from(line.planned().on()), _ -> new HashMap<>());
            line.planned()
                    .job()
                    .hours()
                    .forEach(one -> forecast.prices()
                            .of(one)
                            .ifPresent(cost -> month.merge(JobPrices.key(one.craft()), cost, Money::plus)));
        }
        return forecast.months().stream()
                .flatMap(month -> month.hours().entrySet().stream()
                        .map(one -> new Hours(
                                month.month(),
                                one.getKey(),
                                one.getValue(),
                                forecast.prices().ofHour(one.getKey()),
                                cost(costs, month.month(), JobPrices.key(one.getKey())))))
                .toList();
    }

    private static List<Needed> parts(Forecast forecast) {
        Map<YearMonth, Map<Long, Money>> costs = new HashMap<>();
        for (Forecast.Line line : forecast.lines()) {
            Map<Long, Money> month =
                    costs.computeIfAbsent(YearMonth.from(line.planned().on()), _ -> new HashMap<>());
            line.planned()
                    .job()
                    .job()
                    .parts()
                    .forEach(one ->
                            forecast.prices().of(one).ifPresent(cost -> month.merge(one.partId(), cost, Money::plus)));
        }
        return forecast.months().stream()
                .flatMap(month -> month.parts().entrySet().stream()
                        .flatMap(one -> forecast.prices().known(one.getKey()).stream()
                                .map(part -> new Needed(
                                        month.month(),
                                        part,
                                        one.getValue(),
                                        cost(costs, month.month(), one.getKey())))))
                .toList();
    }

    private static <K> Optional<Money> cost(Map<YearMonth, Map<K, Money>> costs, YearMonth month, K of) {
        return Optional.ofNullable(costs.getOrDefault(month, Map.of()).get(of));
    }
}
