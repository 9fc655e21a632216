package org.millwright.inspection.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Finding;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.FindingGroup;
import org.millwright.inspection.FindingGrouping;
import org.millwright.inspection.FindingProposal;
import org.millwright.inspection.FindingText;
import org.millwright.inspection.RoundRun;
import org.millwright.inspection.RoundSigned;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.Signature;
import org.millwright.inspection.Signing;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.store.FindingReader;
import org.millwright.inspection.store.RunStore;
import org.millwright.inspection.store.RunStore.PointDone;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderType;
import org.millwright.workorder.app.WorkOrders;

/// Signs runs. The signature, the work orders of the findings, the notes on open ones and the readings of meters are
/// one action.
public final class RoundSigning {

    private static final Op SIGN = new Op("inspection.sign");
    private static final int FAILED_PRIORITY = 2;
    private static final int FLAGGED_PRIORITY = 3;

    private final Store store;
    private final RoundRuns runs;
    private final WorkOrders orders;
    private final MeterPoints meters;
    private final RunStore writer = new RunStore();
    private final FindingReader findings = new FindingReader();

    public RoundSigning(Store store, RoundRuns runs, WorkOrders orders, MeterPoints meters) {
        this.store = store;
        this.meters = meters;
        this.runs = runs;
        this.orders = orders;
    }

    public Outcome<RoundSigned> sign(SignRound command) {
        return store.transact(SIGN, tx -> signIn(tx, command));
    }

    public Outcome<RoundSigned> signIn(Tx tx, SignRound command) {
        return runs.withRun(tx, command.runId(), run -> {
            List<PointDone> points = writer.walked(tx, run);
            return signature(command, run, points)
                    .then(signature ->
                            meters.record(tx, writer.metered(tx, run)).map(_ -> signature))
                    .then(signature -> carryOut(tx, command, run).map(signed -> {
                        writer.sign(tx, run.id(), signature);
                        return signed;
                    }));
        });
    }

    /// Links a finding that was only noted to work that was made for it later.
    public Outcome<RoundRun> linkIn(Tx tx, long runId, long checkPointId, WorkOrderRef order) {
        return runs.withRun(
                tx,
                runId,
                run -> writer.link(tx, runId, checkPointId, order.id())
                        ? Outcome.done(run)
                        : Outcome.refused("inspection.refused.point-gone"));
    }

    private static Outcome<Signature> signature(SignRound command, RoundRun run, List<PointDone> points) {
        List<String> notDone = points.stream()
                .filter(point -> !point.answered())
                .map(point -> point.tag() + " " + point.name())
                .toList();
        return Signing.sign(
                run.status(),
                points.size() - notDone.size(),
                notDone,
                command.partial(),
                command.signedBy(),
                command.meaning());
    }

    private Outcome<RoundSigned> carryOut(Tx tx, SignRound command, RoundRun run) {
        List<FindingGroup> groups = FindingGrouping.group(findings.ofRun(tx.dsl(), run.id()));
        return check(tx, command, groups).then(() -> {
            List<WorkOrderRef> created = new ArrayList<>();
            Set<WorkOrderRef> extended = new LinkedHashSet<>();
            for (FindingGroup group : groups) {
                Outcome<RoundSigned> filed = file(tx, command, run, group);
                if (!filed.isDone()) {
                    return filed;
                }
                created.addAll(filed.orThrow().created());
                extended.addAll(filed.orThrow().extended());
            }
            return Outcome.done(new RoundSigned(run.ref(), created, List.copyOf(extended)));
        });
    }

    private Checks check(Tx tx, SignRound command, List<FindingGroup> groups) {
        var checks = new Checks();
        for (FindingGroup group : groups) {
            for (FindingProposal proposal : group.proposals()) {
                Finding finding = proposal.finding();
                FindingAction action = action(command, proposal);
                checks.require(
                        proposal.choices().contains(action),
                        "decisions",
                        "inspection.refused.finding-changed",
                        finding.point());
                if (action == FindingAction.ADD_TO) {
                    WorkOrderRef order = command.chosen().get(finding.checkPointId());
                    checks.require(order != null, "decisions", "inspection.refused.no-order-chosen", finding.point())
                            .require(
                                    order == null || findings.isOpen(tx.dsl(), order.id()),
                                    "decisions",
                                    "inspection.refused.order-not-open",
                                    order == null ? "" : order.number());
                }
            }
        }
        return checks;
    }

    private Outcome<RoundSigned> file(Tx tx, SignRound command, RoundRun run, FindingGroup group) {
        List<Finding> fresh = chosen(command, group, FindingAction.CREATE);
        List<WorkOrderRef> created = new ArrayList<>();
        Set<WorkOrderRef> extended = new LinkedHashSet<>();
        if (!fresh.isEmpty()) {
            Outcome<WorkOrderRef> order = orders.createIn(tx, order(run, fresh));
            if (!order.isDone()) {
                return Outcome.refused(order.violations());
            }
            created.add(order.orThrow());
            fresh.forEach(finding -> writer.link(
                    tx, run.id(), finding.checkPointId(), order.orThrow().id()));
        }
        for (FindingProposal proposal : group.proposals()) {
            Finding finding = proposal.finding();
            WorkOrderRef open = extended(command, proposal);
            if (open != null) {
                Outcome<Long> noted = orders.noteIn(tx, open.id(), FindingText.note(run.ref(), finding));
                if (!noted.isDone()) {
                    return Outcome.refused(noted.violations());
                }
                writer.link(tx, run.id(), finding.checkPointId(), open.id());
                extended.add(open);
            }
        }
        return Outcome.done(new RoundSigned(run.ref(), created, List.copyOf(extended)));
    }

    /// The open work order that the finding is added to, if it is.
    private static @Nullable WorkOrderRef extended(SignRound command, FindingProposal proposal) {
        return switch (action(command, proposal)) {
            case ALREADY_OPEN -> proposal.finding().openOrder();
            case ADD_TO -> command.chosen().get(proposal.finding().checkPointId());
            case CREATE, NOTE_ONLY -> null;
        };
    }

    private static NewWorkOrder order(RoundRun run, List<Finding> findings) {
        boolean failed = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAIL);
        var fields = new WorkOrderFields(
                FindingText.title(findings),
                FindingText.description(findings),
                findings.getFirst().equipmentId(),
                WorkOrderType.CORRECTIVE,
                failed ? FAILED_PRIORITY : FLAGGED_PRIORITY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return NewWorkOrder.finding(fields, findings.getFirst().checkPointId(), run.number());
    }

    private static List<Finding> chosen(SignRound command, FindingGroup group, FindingAction action) {
        return group.proposals().stream()
                .filter(proposal -> action(command, proposal) == action)
                .map(FindingProposal::finding)
                .toList();
    }

    private static FindingAction action(SignRound command, FindingProposal proposal) {
        return command.decisions().getOrDefault(proposal.finding().checkPointId(), proposal.action());
    }
}
