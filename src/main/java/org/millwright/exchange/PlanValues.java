package org.millwright.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlannedMachine;
import org.millwright.maintenance.Season;
import org.millwright.maintenance.ShiftRule;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.workorder.JobPlan;

/// Between plans and what stands in the columns about them.
public final class PlanValues {

    private static final int USUAL_PRIORITY = 3;

    private static final List<PlanColumn> OF_FAMILY =
            List.of(PlanColumn.FAMILY_RANK, PlanColumn.FAMILY_MODE, PlanColumn.FAMILY_DAYS);

    private PlanValues() {}

    /// What a plan is where nobody says otherwise.
    static Map<ImportField, Object> usual() {
        Map<ImportField, Object> values = new HashMap<>();
        values.put(PlanColumn.ACTIVE, true);
        values.put(PlanColumn.COMBINATION, Combination.ANY);
        values.put(PlanColumn.BASIS, PlanBasis.SCHEDULED);
        values.put(PlanColumn.WORKING_DAYS, WorkingDayShift.NONE);
        values.put(PlanColumn.LEAD_DAYS, 0);
        values.put(PlanColumn.SEVERAL_OPEN, false);
        values.put(PlanColumn.STATUTORY, false);
        values.put(PlanColumn.PRIORITY, USUAL_PRIORITY);
        return values;
    }

    public static Map<ImportField, Object> of(PlanDetail plan, PlanWorld.Words words) {
        PlanFields fields = plan.fields();
        Map<ImportField, Object> values = new HashMap<>();
        values.put(PlanColumn.CODE, fields.code());
        values.put(PlanColumn.NAME, fields.name());
        values.put(PlanColumn.ACTIVE, fields.active());
        values.put(
                PlanColumn.MACHINES,
                joined(plan.machines().stream().map(PlannedMachine::tag).toList()));
        timing(values, fields.timing());
        if (!fields.meterFrom().isEmpty()) {
            values.put(PlanColumn.METER_FROM, MeterStarts.text(plan));
        }
        if (fields.family() != null) {
            FamilyFields family = words.family(fields.family().familyId()).fields();
            values.put(PlanColumn.FAMILY, family.name());
            values.put(PlanColumn.FAMILY_RANK, fields.family().rank());
            values.put(PlanColumn.FAMILY_MODE, family.mode());
            values.put(PlanColumn.FAMILY_DAYS, family.withinDays());
        }
        job(values, fields.job(), words);
        return values;
    }

    private static void timing(Map<ImportField, Object> values, TimingFields timing) {
        PlanRuleCells.put(values, timing.recurrence());
        put(values, PlanColumn.FIRST_DAY, timing.anchorOn());
        MeterTrigger meter = timing.meter();
        if (meter != null) {
            values.put(PlanColumn.METER, meter.meter());
            values.put(PlanColumn.METER_EVERY, meter.every());
            values.put(PlanColumn.METER_AHEAD, meter.ahead());
        }
        ConditionTrigger condition = timing.condition();
        if (condition != null) {
            values.put(PlanColumn.CHECK_POINT, condition.checkPoint());
            values.put(PlanColumn.ALARM_ONLY, condition.alarm());
        }
        values.put(PlanColumn.COMBINATION, timing.combination());
        values.put(PlanColumn.BASIS, timing.basis());
        ShiftRule late = timing.shiftRule();
        if (late != null) {
            values.put(PlanColumn.LATE_SHARE, late.percent());
            values.put(PlanColumn.LATE_TOLERANCE, late.tolerancePercent());
        }
        values.put(PlanColumn.WORKING_DAYS, timing.shift());
        Season season = timing.season();
        if (season != null) {
            values.put(PlanColumn.SEASON_FIRST, season.first());
            values.put(PlanColumn.SEASON_LAST, season.last());
            values.put(PlanColumn.OUTSIDE_SEASON, season.outside());
        }
        values.put(PlanColumn.LEAD_DAYS, timing.leadDays());
        values.put(PlanColumn.SEVERAL_OPEN, timing.severalOpen());
        values.put(PlanColumn.STATUTORY, timing.statutory());
    }

    private static void job(Map<ImportField, Object> values, PlanJob job, PlanWorld.Words words) {
        values.put(PlanColumn.PRODUCT, job.product());
        put(values, PlanColumn.ROUND, job.roundId() == null ? null : words.round(job.roundId()));
        put(values, PlanColumn.TITLE, job.workTitle());
        put(values, PlanColumn.DESCRIPTION, job.workDescription());
        values.put(PlanColumn.PRIORITY, job.priority());
        put(values, PlanColumn.CRAFT, job.craft());
        put(values, PlanColumn.HOURS, job.plannedHours());
    }

    private static void put(Map<ImportField, Object> values, PlanColumn column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
    }

    /// What follows from other columns: what belongs to a value that was taken away goes with it, and what a plan
    /// must have is told from what it has.
    static void settle(RowDraft row, Map<ImportField, Object> values, RowProblems problems) {
        PlanRuleCells.merge(row, values, problems);
        together(values, PlanColumn.METER, PlanColumn.METER_EVERY, PlanColumn.METER_AHEAD, BigDecimal.ZERO, problems);
        together(values, PlanColumn.CHECK_POINT, PlanColumn.ALARM_ONLY, PlanColumn.ALARM_ONLY, false, problems);
        together(values, PlanColumn.LATE_SHARE, PlanColumn.LATE_TOLERANCE, PlanColumn.LATE_TOLERANCE, 0, problems);
        together(
                values,
                PlanColumn.SEASON_FIRST,
                PlanColumn.SEASON_LAST,
                PlanColumn.OUTSIDE_SEASON,
                OutsideSeason.DEFER,
                problems);
        if (!values.containsKey(PlanColumn.METER)) {
            values.remove(PlanColumn.METER_FROM);
        }
        if (!values.containsKey(PlanColumn.FAMILY)) {
            for (PlanColumn column : OF_FAMILY) {
                values.remove(column);
                if (problems.says(column)) {
                    problems.need(PlanColumn.FAMILY);
                }
            }
        }
        values.computeIfPresent(PlanColumn.DESCRIPTION, (_, text) -> tidied(text));
        values.putIfAbsent(
                PlanColumn.PRODUCT, values.containsKey(PlanColumn.ROUND) ? PlanProduct.ROUND : PlanProduct.WORK_ORDER);
        if (values.get(PlanColumn.PRODUCT) == PlanProduct.ROUND) {
            List.of(PlanColumn.TITLE, PlanColumn.DESCRIPTION, PlanColumn.CRAFT, PlanColumn.HOURS)
                    .forEach(values::remove);
        } else {
            values.remove(PlanColumn.ROUND);
            Object name = values.get(PlanColumn.NAME);
            if (name != null) {
                values.putIfAbsent(PlanColumn.TITLE, name);
            }
        }
    }

    /// Columns that say nothing without the first of them.
    private static void together(
            Map<ImportField, Object> values,
            PlanColumn first,
            PlanColumn second,
            PlanColumn third,
            Object usual,
            RowProblems problems) {
        if (values.containsKey(first)) {
            values.putIfAbsent(third, usual);
            if (!values.containsKey(second)) {
                problems.need(second);
            }
        } else if (problems.says(second) || (problems.says(third) && third != second)) {
            problems.need(first);
        } else {
            values.remove(second);
            values.remove(third);
        }
    }

    private static @Nullable Object tidied(Object text) {
        String tidied = text.toString().replace("\r\n", "\n").strip();
        return tidied.isEmpty() ? null : tidied;
    }

    /// In an order that does not depend on who wrote them.
    static String joined(List<String> tags) {
        String mark = tags.stream().anyMatch(tag -> tag.contains(";")) ? "\n" : "; ";
        return tags.stream().distinct().sorted().collect(Collectors.joining(mark));
    }

    /// The tags that a cell names: one a line, or with semicolons between.
    static List<String> tags(Object cell) {
        String text = cell.toString().strip();
        return Arrays.stream(text.split(text.contains("\n") ? "\n" : ";"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    static TimingFields timing(Map<ImportField, Object> values) {
        return new TimingFields(
                PlanRuleCells.text(values),
                (LocalDate) values.get(PlanColumn.FIRST_DAY),
                values.get(PlanColumn.METER) instanceof String meter
                        ? new MeterTrigger(
                                meter, number(values, PlanColumn.METER_EVERY), number(values, PlanColumn.METER_AHEAD))
                        : null,
                values.get(PlanColumn.CHECK_POINT) instanceof String point
                        ? new ConditionTrigger(point, flag(values, PlanColumn.ALARM_ONLY))
                        : null,
                (Combination) said(values, PlanColumn.COMBINATION),
                (PlanBasis) said(values, PlanColumn.BASIS),
                values.get(PlanColumn.LATE_SHARE) instanceof Integer share
                        ? new ShiftRule(share, whole(values, PlanColumn.LATE_TOLERANCE))
                        : null,
                (WorkingDayShift) said(values, PlanColumn.WORKING_DAYS),
                values.get(PlanColumn.SEASON_FIRST) instanceof MonthDay first
                                && values.get(PlanColumn.SEASON_LAST) instanceof MonthDay last
                        ? new Season(first, last, (OutsideSeason) said(values, PlanColumn.OUTSIDE_SEASON))
                        : null,
                whole(values, PlanColumn.LEAD_DAYS),
                flag(values, PlanColumn.SEVERAL_OPEN),
                flag(values, PlanColumn.STATUTORY));
    }

    static PlanJob job(Map<ImportField, Object> values, @Nullable Long round, JobPlan job) {
        return new PlanJob(
                (PlanProduct) said(values, PlanColumn.PRODUCT),
                round,
                (String) values.get(PlanColumn.TITLE),
                (String) values.get(PlanColumn.DESCRIPTION),
                whole(values, PlanColumn.PRIORITY),
                (String) values.get(PlanColumn.CRAFT),
                (BigDecimal) values.get(PlanColumn.HOURS),
                job);
    }

    /// A family as a plan's row has it.
    static FamilyFields family(String name, Map<ImportField, Object> values) {
        return new FamilyFields(
                name,
                values.get(PlanColumn.FAMILY_MODE) instanceof FamilyMode mode ? mode : FamilyMode.REPLACE,
                whole(values, PlanColumn.FAMILY_DAYS));
    }

    private static Object said(Map<ImportField, Object> values, PlanColumn column) {
        return Objects.requireNonNull(values.get(column), column::name);
    }

    static int whole(Map<ImportField, Object> values, PlanColumn column) {
        return values.get(column) instanceof Integer whole ? whole : 0;
    }

    private static boolean flag(Map<ImportField, Object> values, PlanColumn column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    private static BigDecimal number(Map<ImportField, Object> values, PlanColumn column) {
        return values.get(column) instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }
}
