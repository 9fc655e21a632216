package org.millwright.exchange;

import static org.millwright.exchange.ValueType.CHOICE;
import static org.millwright.exchange.ValueType.DATE;
import static org.millwright.exchange.ValueType.DECIMAL;
import static org.millwright.exchange.ValueType.FLAG;
import static org.millwright.exchange.ValueType.LINE;
import static org.millwright.exchange.ValueType.MONTH_DAY;
import static org.millwright.exchange.ValueType.TEXT;
import static org.millwright.exchange.ValueType.WHOLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.recurrence.Frequency;

/// What a file can say about maintenance plans, one row a plan, in the order of templates and exports.
public enum PlanColumn implements ImportField {
    CODE("code", LINE, "code", "programme.words.plan-code", "programme.explain.plan-code"),
    NAME("name", LINE, "name", "programme.words.plan-name", "programme.explain.plan-name"),
    ACTIVE("active", FLAG, "active", "programme.words.plan-active", "programme.explain.plan-active"),
    MACHINES("equipment", TEXT, "equipmentIds", "programme.words.plan-equipment", "programme.explain.plan-equipment"),
    FIRST_DAY("first-day", DATE, "anchorOn", "programme.words.plan-first-day", "programme.explain.plan-first-day"),
    EVERY("every", WHOLE, "", "programme.words.plan-every", "programme.explain.plan-every"),
    PERIOD("period", CHOICE, "", "programme.words.plan-period", "programme.explain.plan-period"),
    RULE("rule", LINE, "recurrence", "programme.words.plan-rule", "programme.explain.plan-rule"),
    METER("meter", LINE, "meter", "programme.words.plan-meter", "programme.explain.plan-meter"),
    METER_EVERY(
            "meter-every",
            DECIMAL,
            "meterEvery",
            "programme.words.plan-meter-every",
            "programme.explain.plan-meter-every"),
    METER_AHEAD(
            "meter-ahead",
            DECIMAL,
            "meterAhead",
            "programme.words.plan-meter-ahead",
            "programme.explain.plan-meter-ahead"),
    METER_FROM("meter-from", LINE, "meterFrom", "programme.words.plan-meter-from", "programme.explain.plan-meter-from"),
    CHECK_POINT(
            "check-point",
            LINE,
            "checkPoint",
            "programme.words.plan-check-point",
            "programme.explain.plan-check-point"),
    ALARM_ONLY("alarm-only", FLAG, "", "programme.words.plan-alarm-only", "programme.explain.plan-alarm-only"),
    COMBINATION("combination", CHOICE, "", "programme.words.plan-combination", "programme.explain.plan-combination"),
    BASIS("basis", CHOICE, "", "programme.words.plan-basis", "programme.explain.plan-basis"),
    LATE_SHARE(
            "late-share",
            WHOLE,
            "shiftPercent",
            "programme.words.plan-late-share",
            "programme.explain.plan-late-share"),
    LATE_TOLERANCE(
            "late-tolerance",
            WHOLE,
            "shiftTolerance",
            "programme.words.plan-late-tolerance",
            "programme.explain.plan-late-tolerance"),
    WORKING_DAYS(
            "working-days", CHOICE, "", "programme.words.plan-working-days", "programme.explain.plan-working-days"),
    SEASON_FIRST(
            "season-first",
            MONTH_DAY,
            "season",
            "programme.words.plan-season-first",
            "programme.explain.plan-season-first"),
    SEASON_LAST("season-last", MONTH_DAY, "", "programme.words.plan-season-last", "programme.explain.plan-season-last"),
    OUTSIDE_SEASON(
            "outside-season",
            CHOICE,
            "",
            "programme.words.plan-outside-season",
            "programme.explain.plan-outside-season"),
    LEAD_DAYS("lead-days", WHOLE, "leadDays", "programme.words.plan-lead-days", "programme.explain.plan-lead-days"),
    SEVERAL_OPEN("several-open", FLAG, "", "programme.words.plan-several-open", "programme.explain.plan-several-open"),
    STATUTORY("statutory", FLAG, "", "programme.words.plan-statutory", "programme.explain.plan-statutory"),
    FAMILY("family", LINE, "family", "programme.words.plan-family", "programme.explain.plan-family"),
    FAMILY_RANK(
            "family-rank",
            WHOLE,
            "familyRank",
            "programme.words.plan-family-rank",
            "programme.explain.plan-family-rank"),
    FAMILY_MODE("family-mode", CHOICE, "", "programme.words.plan-family-mode", "programme.explain.plan-family-mode"),
    FAMILY_DAYS(
            "family-days",
            WHOLE,
            "withinDays",
            "programme.words.plan-family-days",
            "programme.explain.plan-family-days"),
    PRODUCT("product", CHOICE, "", "programme.words.plan-product", "programme.explain.plan-product"),
    ROUND("round", LINE, "roundId", "programme.words.plan-round", "programme.explain.plan-round"),
    TITLE("title", LINE, "workTitle", "programme.words.plan-title", "programme.explain.plan-title"),
    DESCRIPTION(
            "description",
            TEXT,
            "workDescription",
            "programme.words.plan-description",
            "programme.explain.plan-description"),
    PRIORITY("priority", WHOLE, "priority", "programme.words.plan-priority", "programme.explain.plan-priority"),
    CRAFT("craft", LINE, "craft", "programme.words.plan-craft", "programme.explain.plan-craft"),
    HOURS("hours", DECIMAL, "plannedHours", "programme.words.plan-hours", "programme.explain.plan-hours"),
    /// What the plan says in words: written, never read.
    IN_WORDS("in-words", LINE, "", "programme.words.in-words", "programme.explain.in-words"),
    /// Stands on a sheet of its own.
    TASKS("tasks", TEXT, "tasks", "programme.words.task", "programme.explain.task-text"),
    /// Stands on a sheet of its own.
    NEEDS("needs", TEXT, "parts", "programme.words.need-what", "programme.explain.need-what");

    private static final List<PlanColumn> ON_SHEETS = List.of(TASKS, NEEDS);

    static final List<PlanColumn> EXPORTED = Arrays.stream(values())
            .filter(column -> !ON_SHEETS.contains(column))
            .toList();

    /// What is imported from the plan's own row.
    static final List<PlanColumn> OF_ROW =
            EXPORTED.stream().filter(column -> column != IN_WORDS).toList();

    private final String key;
    private final ValueType type;
    private final String field;
    private final String otherHeadings;
    private final String explanation;

    PlanColumn(String key, ValueType type, String field, String words, String explanation) {
        this.key = key;
        this.type = type;
        this.field = field;
        this.otherHeadings = words;
        this.explanation = explanation;
    }

    /// The column of a field of {@link org.millwright.maintenance.PlanFields}; the code's where it has none.
    static PlanColumn ofField(String field) {
        String wanted = switch (field) {
            case "crafts", "services" -> NEEDS.field;
            default -> field;
        };
        return Arrays.stream(values())
                .filter(column -> !column.field.isEmpty() && column.field.equals(wanted))
                .findFirst()
                .orElse(CODE);
    }

    @Override
    public List<? extends Labelled> choices() {
        return switch (this) {
            case PERIOD -> List.of(Frequency.values());
            case COMBINATION -> List.of(Combination.values());
            case BASIS -> List.of(PlanBasis.values());
            case WORKING_DAYS -> List.of(WorkingDayShift.values());
            case OUTSIDE_SEASON -> List.of(OutsideSeason.values());
            case FAMILY_MODE -> List.of(FamilyMode.values());
            case PRODUCT -> List.of(PlanProduct.values());
            default -> List.of();
        };
    }

    @Override
    public Optional<Message> otherWords(Labelled choice) {
        return switch (choice) {
            case Frequency.DAILY -> Optional.of(Message.of("programme.words.daily"));
            case Frequency.WEEKLY -> Optional.of(Message.of("programme.words.weekly"));
            case Frequency.MONTHLY -> Optional.of(Message.of("programme.words.monthly"));
            case Frequency.YEARLY -> Optional.of(Message.of("programme.words.yearly"));
            case PlanBasis.SCHEDULED -> Optional.of(Message.of("programme.words.fixed"));
            case PlanBasis.COMPLETED -> Optional.of(Message.of("programme.words.floating"));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean clearable() {
        return switch (this) {
            case EVERY,
                    RULE,
                    METER,
                    METER_FROM,
                    CHECK_POINT,
                    LATE_SHARE,
                    SEASON_FIRST,
                    FAMILY,
                    DESCRIPTION,
                    CRAFT,
                    HOURS -> true;
            default -> false;
        };
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public Message otherHeadings() {
        return Message.of(otherHeadings);
    }

    @Override
    public Message explanation() {
        return Message.of(explanation);
    }
}
