package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostCentre;
import org.millwright.cost.CostSource;
import org.millwright.kernel.Money;
import org.millwright.report.CostCentreCost;
import org.millwright.report.CostLine;
import org.millwright.report.FigureTally;
import org.millwright.report.ReportMonth;

/// Reads hours and costs as the report sees them.
final class CostReader {

    void tally(DSLContext dsl, List<ReportMonth> months, FigureTally tally) {
        var first = months.getFirst().firstDay();
        var last = months.getLast().lastDay();
        dsl.select(COST_ENTRY.COST_ON, COST_ENTRY.CATEGORY, DSL.sum(COST_ENTRY.AMOUNT))
                .from(COST_ENTRY)
                .where(COST_ENTRY.COST_ON.between(first, last))
                .groupBy(COST_ENTRY.COST_ON, COST_ENTRY.CATEGORY)
                .forEach(
                        row -> tally.addCost(row.value1(), CostCategory.valueOf(row.value2()), Money.of(row.value3())));
        dsl.select(LABOUR_ENTRY.WORKED_ON, DSL.sum(LABOUR_ENTRY.HOURS))
                .from(LABOUR_ENTRY)
                .where(LABOUR_ENTRY.WORKED_ON.between(first, last))
                .groupBy(LABOUR_ENTRY.WORKED_ON)
                .forEach(row -> tally.addHours(row.value1(), row.value2()));
    }

    /// By the names of the cost centres; those that differ only in case are one, as in a spreadsheet. What no cost
    /// centre bore comes last.
    List<CostCentreCost> byCostCentre(DSLContext dsl, ReportMonth month) {
        Map<String, Map<CostCategory, Money>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<CostCategory, Money> nobodys = new EnumMap<>(CostCategory.class);
        dsl.select(COST_CENTRE.ID, COST_CENTRE.CODE, COST_CENTRE.NAME, COST_ENTRY.CATEGORY, DSL.sum(COST_ENTRY.AMOUNT))
                .from(COST_ENTRY)
                .leftJoin(COST_CENTRE)
                .on(COST_CENTRE.ID.eq(COST_ENTRY.COST_CENTRE_ID))
                .where(COST_ENTRY.COST_ON.between(month.firstDay(), month.lastDay()))
                .groupBy(COST_CENTRE.ID, COST_CENTRE.CODE, COST_CENTRE.NAME, COST_ENTRY.CATEGORY)
                .forEach(row -> {
                    String centre = label(row);
                    (centre == null ? nobodys : named.computeIfAbsent(centre, key -> new EnumMap<>(CostCategory.class)))
                            .merge(CostCategory.valueOf(row.value4()), Money.of(row.value5()), Money::plus);
                });
        List<CostCentreCost> all = new ArrayList<>();
        named.forEach((centre, costs) -> all.add(new CostCentreCost(centre, costs)));
        if (!nobodys.isEmpty()) {
            all.add(new CostCentreCost(null, nobodys));
        }
        return all;
    }

    /// Day by day: so no more than a day's rows are put in order at once.
    void lines(DSLContext dsl, ReportMonth month, Consumer<CostLine> sink) {
        month.firstDay().datesUntil(month.lastDay().plusDays(1)).forEach(day -> lines(dsl, day, sink));
    }

    private static void lines(DSLContext dsl, LocalDate day, Consumer<CostLine> sink) {
        dsl.select(
                        COST_ENTRY.COST_ON,
                        COST_ENTRY.CATEGORY,
                        COST_ENTRY.AMOUNT,
                        COST_ENTRY.SOURCE_KIND,
                        COST_CENTRE.ID,
                        COST_CENTRE.CODE,
                        COST_CENTRE.NAME,
                        EQUIPMENT.TAG,
                        EQUIPMENT.NAME,
                        WORK_ORDER.WORK_ORDER_NO)
                .from(COST_ENTRY)
                .leftJoin(COST_CENTRE)
                .on(COST_CENTRE.ID.eq(COST_ENTRY.COST_CENTRE_ID))
                .leftJoin(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(COST_ENTRY.EQUIPMENT_ID))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(COST_ENTRY.WORK_ORDER_ID))
                .where(COST_ENTRY.COST_ON.eq(day))
                .orderBy(COST_ENTRY.ID)
                .forEach(row -> sink.accept(line(row)));
    }

    private static CostLine line(Record row) {
        return new CostLine(
                row.get(COST_ENTRY.COST_ON),
                CostCategory.valueOf(row.get(COST_ENTRY.CATEGORY)),
                Money.of(row.get(COST_ENTRY.AMOUNT)),
                label(row),
                row.get(EQUIPMENT.TAG),
                row.get(EQUIPMENT.NAME),
                row.get(WORK_ORDER.WORK_ORDER_NO),
                CostSource.valueOf(row.get(COST_ENTRY.SOURCE_KIND)));
    }

    private static @Nullable String label(Record row) {
        Long id = row.get(COST_CENTRE.ID);
        return id == null ? null : new CostCentre(id, row.get(COST_CENTRE.CODE), row.get(COST_CENTRE.NAME)).label();
    }
}
