package org.millwright.sample.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.SignRound;
import org.millwright.kernel.Actor;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.meter.RecordReading;
import org.millwright.platform.db.Tx;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockLevels;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;

/// What the history of a plant is entered into: the use cases, one entry after the other, or for very
/// long histories what loads them in bulk. Both give the same plant; a refusal is a fault of the
/// sample.
interface Books {

    Tx tx();

    /// What follows is entered by somebody, at a moment.
    default void as(Actor who, Instant moment) {
        tx().as(who, moment);
    }

    WorkOrderRef create(NewWorkOrder order);

    void change(long orderId, UnaryOperator<WorkOrderFields> change);

    void move(MoveWorkOrder move);

    void book(BookLabour hours);

    void setLevels(long partId, long storeroomId, StockLevels levels);

    /// @return the movement's id, as below
    long receive(ReceivePart goods);

    long issue(IssueForWork goods);

    long giveBack(ReturnPart goods);

    /// @param forWork whether a work order pays for the movement
    long reverse(long movementId, String reason, boolean forWork);

    RunRef createRun(long roundId, LocalDate dueOn);

    void start(long runId);

    void answer(long runId, List<PointAnswer> answers);

    void sign(SignRound signature);

    /// Work was made for a finding of a signed run.
    void link(long runId, long checkPointId, WorkOrderRef order);

    void skip(long runId, String reason);

    void read(RecordReading reading);

    void record(NewOccurrence occurrence);

    /// Enters what is left.
    void finish();
}
