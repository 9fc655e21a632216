package org.millwright.boot;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundSigned;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetReader;
import org.millwright.platform.sheet.SheetSource;
import org.millwright.platform.sheet.SheetWatch;
import org.millwright.platform.task.Progress;
import org.millwright.report.WrittenReport;
import org.millwright.stock.AlertRule;
import org.millwright.stock.PartDetail;
import org.millwright.stock.StockMoved;
import org.millwright.stock.StockPlace;
import org.millwright.workorder.CompleteWorkOrder;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;

/// What Millwright is for, done once on a sample plant: a round with a failure becomes a work order, the order takes a
/// part, the part's shelf tells that it runs low, and the month is a workbook.
///
/// Whatever is not as it should be ends in an exception: nobody is there to be asked.
final class MainJob {

    private static final String COST_TABLE = "Data_Cost";

    private final Plant plant;

    MainJob(Plant plant) {
        this.plant = plant;
    }

    /// Walks a round on which one thing has failed, and signs it.
    WorkOrderRef walkARound() {
        long run = plant.inspections().openRuns().stream()
                .findFirst()
                .map(open -> open.id())
                .orElseGet(() -> plant.roundRuns()
                        .create(
                                plant.inspections().roundIds(ListRequest.ALL)[0],
                                plant.store().today())
                        .orThrow()
                        .id());
        plant.roundRuns().start(run).orThrow();
        List<SheetPoint> points = plant.inspections().sheet(run).orElseThrow().points();
        SheetPoint failed = points.stream()
                .filter(point -> point.kind() == CheckPointKind.PASS_FAIL)
                .findFirst()
                .orElseThrow();
        for (SheetPoint point : points) {
            String typed = point.equals(failed) ? "F" : "P";
            String answer = point.kind() == CheckPointKind.PASS_FAIL ? typed : reading(point);
            plant.roundRuns()
                    .answer(run, new PointAnswer(point.checkPointId(), answer, null))
                    .orThrow();
        }
        RoundSigned signed = plant.roundSigning()
                .sign(new SignRound(
                        run,
                        plant.store().actor().name(),
                        SignatureMeaning.INSPECTED,
                        false,
                        Map.of(failed.checkPointId(), FindingAction.CREATE)))
                .orThrow();
        return signed.created().getFirst();
    }

    /// Starts the order, and takes so much of a part that its shelf falls to its minimum.
    void takeAPart(WorkOrderRef order) {
        plant.workOrders()
                .move(MoveWorkOrder.of(order.id(), WorkOrderAction.START))
                .orThrow();
        PartDetail part = plant.stock().rows(plant.stock().ids(ListRequest.ALL)).stream()
                .map(row -> plant.stock().detail(row.id()).orElseThrow())
                .filter(detail -> detail.places().stream().anyMatch(MainJob::mayFall))
                .findFirst()
                .orElseThrow();
        StockPlace place =
                part.places().stream().filter(MainJob::mayFall).findFirst().orElseThrow();
        Quantity taken = place.onHand().minus(minimum(place));
        StockMoved moved = plant.workOrderParts()
                .issue(IssueForWork.of(order.id(), part.id(), place.storeroom().id(), taken))
                .orThrow();
        require(moved.alert() == AlertRule.Change.RAISE, "an issue down to the minimum raised no alert");
        require(
                plant.stock().alertRows(plant.stock().alertIds()).stream()
                        .anyMatch(alert -> alert.partId() == part.id()),
                "the alert is not in the list");
        require(
                plant.stock().reorder().stream()
                        .flatMap(group -> group.rows().stream())
                        .anyMatch(row -> row.partNo().equals(part.fields().partNo())),
                "the part is not on the reorder list");
    }

    void complete(WorkOrderRef order) {
        WorkOrderStatus status =
                plant.jobCompletion().complete(CompleteWorkOrder.of(order.id())).orThrow();
        require(status == WorkOrderStatus.COMPLETED, "a completed order is " + status);
    }

    /// Writes the workbook of this month, and reads back what the order has cost.
    void writeTheMonth(WorkOrderRef order, Path file, Messages messages) {
        WrittenReport written = plant.monthlyWorkbook()
                .write(YearMonth.from(plant.store().today()), file, messages, Progress.silent())
                .orThrow();
        SheetSource book = SheetReader.open(file).orThrow();
        SheetSource costs = book.sheet(book.sheets().indexOf(COST_TABLE));
        var ofTheOrder = new AtomicLong();
        long rows = costs.rows(
                        row -> {
                            if (row.cells().stream().map(SheetCell::text).anyMatch(order.number()::equals)) {
                                ofTheOrder.incrementAndGet();
                            }
                        },
                        SheetWatch.NONE)
                .orThrow();
        require(rows == written.rows().getOrDefault(COST_TABLE, -1L), "the workbook has " + rows + " cost lines");
        require(ofTheOrder.get() > 0, "the workbook does not have the costs of " + order.number());
    }

    /// What was done is there after the plant was closed and opened again.
    void lookAgain(WorkOrderRef order) {
        WorkOrderStatus status = plant.workOrderQueries()
                .rows(new long[] {order.id()})
                .getFirst()
                .status();
        require(status == WorkOrderStatus.COMPLETED, "after opening again " + order.number() + " is " + status);
    }

    /// In the middle of the limits where there are some.
    private static String reading(SheetPoint point) {
        var low = point.limits().lowWarning();
        var high = point.limits().highWarning();
        return low != null ? low.toPlainString() : high != null ? high.toPlainString() : "1";
    }

    private static boolean mayFall(StockPlace place) {
        return minimum(place).isPositive() && place.onHand().compareTo(minimum(place)) > 0;
    }

    private static Quantity minimum(StockPlace place) {
        Quantity minimum = place.levels().minimum();
        return minimum == null ? Quantity.ZERO : minimum;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
