package org.millwright.inspection.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.app.AttachmentRegister;
import org.millwright.inspection.FiledFinding;
import org.millwright.inspection.FindingGroup;
import org.millwright.inspection.FindingGrouping;
import org.millwright.inspection.KnownRound;
import org.millwright.inspection.MachinePoint;
import org.millwright.inspection.PointAlert;
import org.millwright.inspection.PointHistory;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFacts;
import org.millwright.inspection.RoundRow;
import org.millwright.inspection.RunCounts;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.RunSheet;
import org.millwright.inspection.store.AlertReader;
import org.millwright.inspection.store.FindingReader;
import org.millwright.inspection.store.MachinePointReader;
import org.millwright.inspection.store.PointHistoryReader;
import org.millwright.inspection.store.RoundReader;
import org.millwright.inspection.store.RoundStore;
import org.millwright.inspection.store.RunReader;
import org.millwright.inspection.store.SheetReader;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// What screens and other features ask about rounds and their runs.
public final class InspectionQueries {

    private final Store store;
    private final RoundStore writer = new RoundStore();
    private final RoundReader rounds = new RoundReader();
    private final RunReader runs = new RunReader();
    private final SheetReader sheets = new SheetReader();
    private final FindingReader findings = new FindingReader();
    private final AlertReader alerts = new AlertReader();
    private final PointHistoryReader histories = new PointHistoryReader();
    private final MachinePointReader machinePoints = new MachinePointReader();

    private final AttachmentRegister attachments;

    public InspectionQueries(Store store, AttachmentRegister attachments) {
        this.store = store;
        this.attachments = attachments;
    }

    /// The ids that the list of rounds shows; the filters are those of {@link RoundReader}.
    public long[] roundIds(ListRequest request) {
        return store.read(dsl -> rounds.ids(dsl, request));
    }

    public List<RoundRow> roundRows(long[] ids) {
        return store.read(dsl -> rounds.rows(dsl, ids));
    }

    public int roundCount(ListRequest request) {
        return store.read(dsl -> rounds.count(dsl, request));
    }

    /// Active rounds, those first whose code begins with the text.
    public List<RoundRow> searchRounds(String text, int most) {
        return store.read(dsl -> rounds.search(dsl, text, most));
    }

    public Optional<RoundDetail> round(long id) {
        return store.read(dsl -> Optional.ofNullable(rounds.detail(dsl, id)));
    }

    /// @param code in capitals or not
    public Optional<RoundDetail> roundByCode(String code) {
        return store.read(dsl -> {
            Long id = rounds.idOf(dsl, code);
            return id == null ? Optional.empty() : Optional.ofNullable(rounds.detail(dsl, id));
        });
    }

    public Optional<RoundDetail> roundIn(Tx tx, long id) {
        return Optional.ofNullable(rounds.detail(tx.dsl(), id));
    }

    /// All rounds as others name them.
    public List<KnownRound> knownRounds(DSLContext dsl) {
        return rounds.known(dsl);
    }

    /// All rounds in full, by code.
    public List<RoundDetail> everyRound(DSLContext dsl) {
        return rounds.details(dsl);
    }

    /// The points of rounds, and whether they were ever answered, by id.
    public Map<Long, RoundFacts.KnownPoint> knownPoints(DSLContext dsl, Collection<Long> roundIds) {
        return writer.points(dsl, roundIds);
    }

    /// Those of the rounds that there are, and that are walked today.
    public Set<Long> walkedAmongIn(Tx tx, Collection<Long> roundIds) {
        return writer.active(tx.dsl(), roundIds);
    }

    /// The ids that the list of runs shows; the filters are those of {@link RunReader}.
    public long[] runIds(ListRequest request) {
        return store.read(dsl -> runs.ids(dsl, request));
    }

    public List<RunRow> runRows(long[] ids) {
        return store.read(dsl -> runs.rows(dsl, ids));
    }

    public int runCount(ListRequest request) {
        return store.read(dsl -> runs.count(dsl, request));
    }

    /// The runs that wait to be walked, with how far each has come, the longest due first.
    public List<RunRow> openRuns() {
        return store.read(runs::open);
    }

    public RunCounts runCounts() {
        return store.read(dsl -> runs.counts(dsl, store.today()));
    }

    /// A run as it is walked.
    public Optional<RunSheet> sheet(long runId) {
        Map<Long, List<AttachmentRow>> photos = attachments.of(RoundRuns.RECORD, runId).stream()
                .filter(photo -> photo.partId() != null)
                .collect(Collectors.groupingBy(AttachmentRow::partId));
        return store.read(dsl -> Optional.ofNullable(sheets.sheet(dsl, runId, photos)));
    }

    /// The findings of a run by machine, each with what is proposed for it.
    public List<FindingGroup> findings(long runId) {
        return store.read(dsl -> FindingGrouping.group(findings.ofRun(dsl, runId)));
    }

    /// The points that were not normal when they were last walked and signed, the latest first.
    public List<PointAlert> alerts() {
        return store.read(alerts::open);
    }

    /// A check point through its signed runs.
    public Optional<PointHistory> pointHistory(long checkPointId) {
        return store.read(dsl -> Optional.ofNullable(histories.of(dsl, checkPointId, PointHistory.MOST)));
    }

    /// The check points that are walked on the equipment and on all below it.
    public long[] machinePointIds(long equipmentId) {
        return store.read(dsl -> machinePoints.ids(dsl, equipmentId));
    }

    public List<MachinePoint> machinePoints(long[] ids) {
        return store.read(dsl -> machinePoints.rows(dsl, ids));
    }

    /// Check points whose name has the text in it, or whose machine's tag begins with it.
    public List<MachinePoint> searchPoints(String text, int most) {
        return store.read(dsl -> machinePoints.search(dsl, text, most));
    }

    /// The findings that stand behind a work order, the oldest first.
    public List<FiledFinding> findingsOfOrder(long workOrderId) {
        return store.read(dsl -> findings.ofOrder(dsl, workOrderId));
    }
}
