package org.millwright.maintenance.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.Forecast;
import org.millwright.maintenance.JobPrices.Part;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ListSheet;
import org.millwright.platform.sheet.WorkbookDraft;

/// The forecast as a workbook of flat tables: the months, hours by craft, parts, and every job. The sheets and their
/// columns are the same each time.
public final class ForecastWorkbook {

    private static final String EXTENSION = ".xlsx";

    private record Hours(YearMonth month, String craft, BigDecimal hours, Optional<Money> price) {}

    private record Needed(YearMonth month, Part part, Quantity quantity) {

        Optional<Money> amount() {
            return part.price().map(price -> price.times(quantity.value()).posted());
        }
    }

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
                .money(
                        "maintenance.forecast.cost-labour",
                        line -> line.price()
                                .map(price -> price.times(line.hours()).posted())
                                .orElse(null));
    }

    private static ListSheet<Needed> parts(Messages messages) {
        return new ListSheet<Needed>(messages, "maintenance.forecast.title")
                .day("maintenance.forecast.month", line -> line.month().atDay(1))
                .text("maintenance.forecast.part", line -> line.part().partNo())
                .text("maintenance.forecast.part-name", line -> line.part().name())
                .quantity("maintenance.forecast.quantity", Needed::quantity)
                .text("maintenance.forecast.unit", line -> line.part().unit())
                .money("maintenance.forecast.price", line -> line.part().price().orElse(null))
                .money("maintenance.forecast.cost-parts", line -> line.amount().orElse(null));
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
                .money("maintenance.forecast.cost-labour", line -> line.labour().posted())
                .money("maintenance.forecast.cost-parts", line -> line.parts().posted())
                .money(
                        "maintenance.forecast.cost-services",
                        line -> line.services().posted())
                .money("maintenance.forecast.cost", line -> line.total().posted());
    }

    private static List<Hours> hours(Forecast forecast) {
        return forecast.months().stream()
                .flatMap(month -> month.hours().entrySet().stream()
                        .map(one -> new Hours(
                                month.month(),
                                one.getKey(),
                                one.getValue(),
                                forecast.prices().ofHour(one.getKey()))))
                .toList();
    }

    private static List<Needed> parts(Forecast forecast) {
        return forecast.months().stream()
                .flatMap(month -> month.parts().entrySet().stream()
                        .flatMap(one -> forecast.prices().known(one.getKey()).stream()
                                .map(part -> new Needed(month.month(), part, one.getValue()))))
                .toList();
    }
}
