package org.millwright.exchange;

import static org.millwright.exchange.ColumnFrame.choice;
import static org.millwright.exchange.ColumnFrame.column;
import static org.millwright.exchange.ValueType.DATE;
import static org.millwright.exchange.ValueType.DECIMAL;
import static org.millwright.exchange.ValueType.FLAG;
import static org.millwright.exchange.ValueType.LINE;
import static org.millwright.exchange.ValueType.MONTH_DAY;
import static org.millwright.exchange.ValueType.NUMBERS_BY_NAME;
import static org.millwright.exchange.ValueType.TEXT;
import static org.millwright.exchange.ValueType.WHOLE;

import java.util.Arrays;
import java.util.List;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.recurrence.Frequency;

/// What a file can say about maintenance plans, one row a plan, in the order of templates and exports.
public enum PlanColumn implements ImportField {
    CODE(column("code", LINE, "code")),
    NAME(column("name", LINE, "name")),
    ACTIVE(column("active", FLAG, "active")),
    MACHINES(column("equipment", TEXT, "equipmentIds")),
    FIRST_DAY(column("first-day", DATE, "anchorOn")),
    EVERY(column("every", WHOLE).optional()),
    PERIOD(choice("period", "", Frequency.values())
            .called(Frequency.DAILY, "programme.words.daily")
            .called(Frequency.WEEKLY, "programme.words.weekly")
            .called(Frequency.MONTHLY, "programme.words.monthly")
            .called(Frequency.YEARLY, "programme.words.yearly")),
    RULE(column("rule", LINE, "recurrence").optional()),
    METER(column("meter", LINE, "meter").optional()),
    METER_EVERY(column("meter-every", DECIMAL, "meterEvery")),
    METER_AHEAD(column("meter-ahead", DECIMAL, "meterAhead")),
    METER_FROM(column("meter-from", NUMBERS_BY_NAME, "meterFrom").optional()),
    CHECK_POINT(column("check-point", LINE, "checkPoint").optional()),
    ALARM_ONLY(column("alarm-only", FLAG)),
    COMBINATION(choice("combination", "", Combination.values())),
    BASIS(choice("basis", "", PlanBasis.values())
            .called(PlanBasis.SCHEDULED, "programme.words.fixed")
            .called(PlanBasis.COMPLETED, "programme.words.floating")),
    LATE_SHARE(column("late-share", WHOLE, "shiftPercent").optional()),
    LATE_TOLERANCE(column("late-tolerance", WHOLE, "shiftTolerance")),
    WORKING_DAYS(choice("working-days", "", WorkingDayShift.values())),
    SEASON_FIRST(column("season-first", MONTH_DAY, "season").optional()),
    SEASON_LAST(column("season-last", MONTH_DAY)),
    OUTSIDE_SEASON(choice("outside-season", "", OutsideSeason.values())),
    LEAD_DAYS(column("lead-days", WHOLE, "leadDays")),
    SEVERAL_OPEN(column("several-open", FLAG)),
    STATUTORY(column("statutory", FLAG)),
    FAMILY(column("family", LINE, "family").optional()),
    FAMILY_RANK(column("family-rank", WHOLE, "familyRank")),
    FAMILY_MODE(choice("family-mode", "", FamilyMode.values())),
    FAMILY_DAYS(column("family-days", WHOLE, "withinDays")),
    PRODUCT(choice("product", "", PlanProduct.values())),
    ROUND(column("round", LINE, "roundId")),
    TITLE(column("title", LINE, "workTitle")),
    DESCRIPTION(column("description", TEXT, "workDescription").optional()),
    PRIORITY(column("priority", WHOLE, "priority")),
    CRAFT(column("craft", LINE, "craft").optional()),
    HOURS(column("hours", DECIMAL, "plannedHours").optional()),
    /// What the plan says in words: written, never read.
    IN_WORDS(column("in-words", LINE)),
    /// Stands on a sheet of its own.
    TASKS(column("tasks", TEXT, "tasks").headed("programme.words.task-text").explained("programme.explain.task-text")),
    /// Stands on a sheet of its own.
    NEEDS(column("needs", TEXT, "parts").headed("programme.words.need-what").explained("programme.explain.need-what"));

    private static final List<PlanColumn> ON_SHEETS = List.of(TASKS, NEEDS);

    static final List<PlanColumn> EXPORTED = Arrays.stream(values())
            .filter(column -> !ON_SHEETS.contains(column))
            .toList();

    /// What is imported from the plan's own row.
    static final List<PlanColumn> OF_ROW =
            EXPORTED.stream().filter(column -> column != IN_WORDS).toList();

    private final ColumnFrame frame;

    PlanColumn(ColumnFrame frame) {
        this.frame = frame.in("programme", "plan-");
    }

    /// The column of a field of {@link org.millwright.maintenance.PlanFields}; the code's where it has none.
    static PlanColumn ofField(String field) {
        return switch (field) {
            case "crafts", "services" -> NEEDS;
            default -> ColumnFrame.filling(field, List.of(values())).orElse(CODE);
        };
    }

    @Override
    public ColumnFrame frame() {
        return frame;
    }
}
