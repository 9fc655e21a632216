package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.NeedColumn;
import org.millwright.exchange.NeedKind;
import org.millwright.exchange.PlanColumn;
import org.millwright.exchange.PlanValues;
import org.millwright.exchange.PlanWorld;
import org.millwright.exchange.TaskColumn;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanSentence;
import org.millwright.maintenance.TimingFields;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.TaskFields;

/// Writes maintenance plans into a workbook that can be imported again, and changes nothing then: a row for each plan,
/// and its tasks and needs on sheets of their own. A CSV file holds the plans alone.
public final class PlanExport implements ListExport {

    private final Store store;
    private final PlanLookup lookup;

    public PlanExport(Store store, PlanLookup lookup) {
        this.store = store;
        this.lookup = lookup;
    }

    /// @return how many plans were written
    @Override
    public Outcome<Long> write(Path target, Messages messages, Progress progress) {
        PlanWorld world = store.snapshot(lookup::world);
        PlanWorld.Words words = world.words();
        List<PlanDetail> plans = new ArrayList<>(world.plans().values());
        plans.sort(Comparator.comparing(plan -> plan.fields().code()));
        List<Map<ImportField, Object>> tasks = new ArrayList<>();
        List<Map<ImportField, Object>> needs = new ArrayList<>();
        for (PlanDetail plan : plans) {
            JobPlan job = plan.fields().job().job();
            tasks(plan.fields().code(), job, tasks);
            needs(plan.fields().code(), job, words, needs);
        }
        List<Map<ImportField, Object>> rows =
                plans.stream().map(plan -> row(plan, words, messages)).toList();
        return new ListSheets(messages, progress)
                .write(
                        target,
                        List.of(
                                new ListSheets.Rows(ImportKind.PLANS, rows),
                                new ListSheets.Rows(ImportKind.TASKS, tasks),
                                new ListSheets.Rows(ImportKind.NEEDS, needs)));
    }

    private static Map<ImportField, Object> row(PlanDetail plan, PlanWorld.Words words, Messages messages) {
        Map<ImportField, Object> row = PlanValues.of(plan, words);
        TimingFields timing = plan.fields().timing();
        row.put(PlanColumn.IN_WORDS, messages.text(PlanSentence.of(timing.timing(), timing.statutory(), "")));
        return row;
    }

    private static void tasks(String code, JobPlan job, List<Map<ImportField, Object>> rows) {
        int number = 0;
        for (TaskFields task : job.tasks()) {
            Map<ImportField, Object> row = new HashMap<>();
            row.put(TaskColumn.PLAN, code);
            row.put(TaskColumn.NUMBER, BigDecimal.valueOf(++number));
            row.put(TaskColumn.KIND, task.kind());
            row.put(TaskColumn.TEXT, task.text());
            put(row, TaskColumn.UNIT, task.unit());
            put(row, TaskColumn.LOW, task.low());
            put(row, TaskColumn.HIGH, task.high());
            rows.add(row);
        }
    }

    private static void needs(String code, JobPlan job, PlanWorld.Words words, List<Map<ImportField, Object>> rows) {
        job.crafts().forEach(one -> need(code, NeedKind.CRAFT, one.craft(), one.hours(), rows));
        job.parts()
                .forEach(one -> need(
                        code,
                        NeedKind.PART,
                        words.part(one.partId()),
                        one.quantity().value(),
                        rows));
        job.services()
                .forEach(one ->
                        put(need(code, NeedKind.SERVICE, one.name(), null, rows), NeedColumn.AMOUNT, one.amount()));
    }

    private static Map<ImportField, Object> need(
            String code,
            NeedKind kind,
            String what,
            @Nullable BigDecimal quantity,
            List<Map<ImportField, Object>> rows) {
        Map<ImportField, Object> row = new HashMap<>();
        row.put(NeedColumn.PLAN, code);
        row.put(NeedColumn.KIND, kind);
        row.put(NeedColumn.WHAT, what);
        put(row, NeedColumn.QUANTITY, quantity);
        rows.add(row);
        return row;
    }

    private static void put(Map<ImportField, Object> row, ImportField column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value);
        }
    }
}
