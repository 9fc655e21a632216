package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.NeedColumn;
import org.millwright.exchange.NeedKind;
import org.millwright.exchange.PlanColumn;
import org.millwright.exchange.TaskColumn;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.platform.i18n.Messages;
import org.millwright.recurrence.Frequency;
import org.millwright.workorder.TaskKind;

/// What the template for plans shows: one by the calendar or a meter with a job, and one on the last Friday in a
/// season.
public final class PlanTemplate {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);
    private static final String LUBRICATION = "PM-L2-01";

    private PlanTemplate() {}

    public static ImportTemplate make() {
        return new ImportTemplate(
                ImportKind.PLANS,
                PlanTemplate::plans,
                Map.of(ImportKind.TASKS, PlanTemplate::tasks, ImportKind.NEEDS, PlanTemplate::needs));
    }

    private static List<Map<ImportField, Object>> plans(Messages messages) {
        Map<ImportField, Object> lubrication =
                plan(LUBRICATION, messages.text("programme.example.lubrication"), PlanBasis.COMPLETED);
        lubrication.put(PlanColumn.EVERY, 3);
        lubrication.put(PlanColumn.PERIOD, Frequency.MONTHLY);
        lubrication.put(PlanColumn.METER, messages.text("exchange.example.meter"));
        lubrication.put(PlanColumn.METER_EVERY, BigDecimal.valueOf(2000));
        lubrication.put(PlanColumn.LEAD_DAYS, 10);
        Map<ImportField, Object> cooling =
                plan("PM-L2-02", messages.text("programme.example.cooling"), PlanBasis.SCHEDULED);
        cooling.put(PlanColumn.RULE, "FREQ=MONTHLY;BYDAY=-1FR");
        cooling.put(PlanColumn.SEASON_FIRST, MonthDay.of(Month.MAY, 1));
        cooling.put(PlanColumn.SEASON_LAST, MonthDay.of(Month.SEPTEMBER, 30));
        cooling.put(PlanColumn.OUTSIDE_SEASON, OutsideSeason.SKIP);
        return List.of(lubrication, cooling);
    }

    private static Map<ImportField, Object> plan(String code, String name, PlanBasis basis) {
        Map<ImportField, Object> values = new HashMap<>();
        values.put(PlanColumn.CODE, code);
        values.put(PlanColumn.NAME, name);
        values.put(PlanColumn.MACHINES, "L2-P01; L2-P02");
        values.put(PlanColumn.FIRST_DAY, FIRST);
        values.put(PlanColumn.BASIS, basis);
        values.put(PlanColumn.PRIORITY, 3);
        return values;
    }

    private static List<Map<ImportField, Object>> tasks(Messages messages) {
        Map<ImportField, Object> lock = task(1, TaskKind.SAFETY, messages.text("programme.example.lock"));
        Map<ImportField, Object> grease = task(2, TaskKind.DO, messages.text("programme.example.grease"));
        Map<ImportField, Object> warm = task(3, TaskKind.NUMBER, messages.text("programme.example.temperature"));
        warm.put(TaskColumn.UNIT, "\u00b0C");
        warm.put(TaskColumn.HIGH, BigDecimal.valueOf(80));
        return List.of(lock, grease, warm);
    }

    private static Map<ImportField, Object> task(int number, TaskKind kind, String text) {
        Map<ImportField, Object> values = new HashMap<>();
        values.put(TaskColumn.PLAN, LUBRICATION);
        values.put(TaskColumn.NUMBER, BigDecimal.valueOf(number));
        values.put(TaskColumn.KIND, kind);
        values.put(TaskColumn.TEXT, text);
        return values;
    }

    private static List<Map<ImportField, Object>> needs(Messages messages) {
        Map<ImportField, Object> craft = new HashMap<>();
        craft.put(NeedColumn.PLAN, LUBRICATION);
        craft.put(NeedColumn.KIND, NeedKind.CRAFT);
        craft.put(NeedColumn.WHAT, messages.text("programme.example.craft"));
        craft.put(NeedColumn.QUANTITY, new BigDecimal("1.5"));
        return List.of(craft);
    }
}
