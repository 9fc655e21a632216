package org.millwright.inspection.app;

import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.NewAttachment;
import org.millwright.attachment.app.AttachmentRegister;
import org.millwright.inspection.Signing;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Puts pictures and files on the points of a run that is being walked. What is signed keeps those that it has.
public final class RoundPhotos {

    private static final Op ATTACH = new Op("inspection.attach");
    private static final Op DETACH = new Op("inspection.detach");

    private final Store store;
    private final RoundRuns runs;
    private final AttachmentRegister attachments;

    public RoundPhotos(Store store, RoundRuns runs, AttachmentRegister attachments) {
        this.store = store;
        this.runs = runs;
        this.attachments = attachments;
    }

    public Outcome<AttachmentRow> attach(long runId, long checkPointId, String name, FileBytes content) {
        return store.transact(ATTACH, tx -> attachIn(tx, runId, checkPointId, name, content));
    }

    public Outcome<AttachmentRow> attachIn(Tx tx, long runId, long checkPointId, String name, FileBytes content) {
        return runs.withOpenRun(
                tx,
                runId,
                run -> runs.asks(tx, run, checkPointId)
                        ? attachments.addIn(tx, NewAttachment.of(RoundRuns.RECORD, runId, checkPointId, name, content))
                        : Outcome.refused("inspection.refused.point-gone"));
    }

    /// A point that asks for a photo and has none any more is not done again.
    public Outcome<Long> detach(long runId, long attachmentId) {
        return store.transact(
                DETACH,
                tx -> runs.withRun(
                        tx,
                        runId,
                        run -> Signing.mayAnswer(run.status())
                                .then(() -> attachments
                                        .findIn(tx, attachmentId)
                                        .<Outcome<Long>>map(photo -> attachments
                                                .removeIn(tx, attachmentId, RoundRuns.RECORD, runId)
                                                .map(gone -> {
                                                    runs.withoutPhoto(tx, run, photo.partId());
                                                    return gone;
                                                }))
                                        .orElseGet(() -> Outcome.refused("attachment.refused.gone")))));
    }
}
