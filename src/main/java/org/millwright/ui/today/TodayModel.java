package org.millwright.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.maintenance.app.PlanGeneration;
import org.millwright.plant.Plant;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;
import org.millwright.sample.app.SampleLoader;
import org.millwright.stock.AlertRow;
import org.millwright.stock.app.StockQueries;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.workorder.WorkOrderRow;
import org.millwright.workorder.WorkOrderView;
import org.millwright.workorder.app.WorkOrderQueries;

/// Gathers what needs someone now. Read in the background, as one picture of the day.
final class TodayModel {

    /// Lines of one group that are listed; the group's heading counts them all.
    static final int MOST_OF_A_GROUP = 12;

    private static final int DAYS_AHEAD = 6;

    private final InspectionQueries inspections;
    private final WorkOrderQueries orders;
    private final StockQueries stock;
    private final PlanGeneration plans;
    private final EquipmentQueries equipment;
    private final SampleLoader samples;

    TodayModel(Plant plant) {
        this.inspections = plant.inspections();
        this.orders = plant.workOrderQueries();
        this.stock = plant.stock();
        this.plans = plant.planGeneration();
        this.equipment = plant.equipment();
        this.samples = plant.samples();
    }

    TodayView read(LocalDate today) {
        return withPlans(waiting(today), today);
    }

    /// The same with what the plans have due: it looks through all of them, which takes a while in a large plant.
    TodayView withPlans(TodayView view, LocalDate today) {
        return view.toGenerate((int) plans.preview(today).stream()
                .filter(work -> work.proposal().disposition() == Disposition.MAKE)
                .count());
    }

    /// All but what the plans have due.
    TodayView waiting(LocalDate today) {
        List<RunRow> rounds = inspections.openRuns().stream()
                .filter(run -> !run.dueOn().isAfter(today) || run.startedAt() != null)
                .toList();
        long[] overdue = orders.ids(
                ListRequest.ALL.withFilter("view", WorkOrderView.OVERDUE.key()).sortedBy("due", false));
        long[] dueToday = orders.ids(due(today, today));
        long[] thisWeek = orders.ids(due(today, today.plusDays(DAYS_AHEAD)));
        long[] alerts = stock.alertIds();
        List<TodayLine> lines = new ArrayList<>();
        group(lines, "today.rounds", rounds.size(), rounds, new InspectionsRoute(), TodayModel::round);
        group(lines, "today.overdue", overdue.length, first(overdue), new WorkOrdersRoute(), TodayModel::order);
        group(lines, "today.due", dueToday.length, first(dueToday), new WorkOrdersRoute(), TodayModel::order);
        group(
                lines,
                "today.stock",
                alerts.length,
                stock.alertRows(firstOf(alerts)),
                new ReorderRoute(),
                TodayModel::alert);
        boolean bare = lines.isEmpty() && equipment.count(ListRequest.ALL) == 0;
        return new TodayView(
                lines,
                overdue.length,
                thisWeek.length,
                rounds.size(),
                alerts.length,
                0,
                bare,
                bare && samples.canLoad());
    }

    /// Makes the work that the plans have due.
    Outcome<WorkGenerated> generate(LocalDate today) {
        return plans.generate(today);
    }

    Outcome<SampleSummary> fill(SampleSize size, Progress progress) {
        return samples.load(size, progress);
    }

    private static ListRequest due(LocalDate first, LocalDate last) {
        return ListRequest.ALL
                .withFilter("view", WorkOrderView.OPEN.key())
                .withFilter("due-from", first.toString())
                .withFilter("due-until", last.toString())
                .sortedBy("due", false);
    }

    private List<WorkOrderRow> first(long[] ids) {
        return orders.rows(firstOf(ids));
    }

    private static long[] firstOf(long... ids) {
        return Arrays.copyOf(ids, Math.min(ids.length, MOST_OF_A_GROUP));
    }

    private static <T> void group(
            List<TodayLine> lines,
            String label,
            int count,
            List<T> some,
            Route more,
            Function<T, TodayLine.Item> reading) {
        if (count > 0) {
            lines.add(new TodayLine.Heading(Message.of(label), count, more));
            some.stream().limit(MOST_OF_A_GROUP).map(reading).forEach(lines::add);
        }
    }

    private static TodayLine.Item round(RunRow run) {
        Message progress = run.answered() == 0
                ? Message.of("today.round-points", run.points())
                : Message.of("today.round-progress", run.answered(), run.points());
        return new TodayLine.Item(
                Feather.CLIPBOARD,
                run.number(),
                run.roundName(),
                progress,
                run.dueOn(),
                Message.of("today.log"),
                new LogRoundRoute(run.id()));
    }

    private static TodayLine.Item order(WorkOrderRow order) {
        return new TodayLine.Item(
                Feather.TOOL,
                order.number(),
                order.title(),
                Message.of("today.machine", order.equipmentTag(), order.equipmentName()),
                order.dueOn(),
                Message.of("today.open"),
                new WorkOrderRoute(order.id()));
    }

    private static TodayLine.Item alert(AlertRow alert) {
        return new TodayLine.Item(
                Feather.PACKAGE,
                alert.partNo(),
                alert.partName(),
                Message.of("today.on-hand", alert.onHand(), alert.unit(), alert.minimum()),
                null,
                Message.of("today.open"),
                new PartRoute(alert.partId()));
    }
}
