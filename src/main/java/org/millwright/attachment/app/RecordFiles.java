package org.millwright.attachment.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.NewAttachment;
import org.millwright.attachment.NoteFile;
import org.millwright.attachment.app.AttachmentFiles.FileRead;
import org.millwright.attachment.app.AttachmentRegister.Removed;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;

/// The files on records of one kind, such as equipment: looked at, put on, described, taken off and put back.
public final class RecordFiles {

    private static final Op ADD = new Op("attachment.add");
    private static final Op NOTE = new Op("attachment.note");
    private static final Op REMOVE = new Op("attachment.remove");
    private static final Op PUT_BACK = new Op("attachment.put-back");

    /// Says whether the files of a record may be changed now; the record's own feature knows.
    @FunctionalInterface
    public interface Permission {
        Outcome<Long> of(Tx tx, long recordId);
    }

    /// What became of the files of one action: each is on the record now, or has a reason why not.
    public record Added(List<AttachmentRow> rows, List<Violation> refused) {
        public Added {
            rows = List.copyOf(rows);
            refused = List.copyOf(refused);
        }
    }

    private final Store store;
    private final AttachmentRegister register;
    private final String recordKind;
    private final Permission permission;

    /// @param recordKind the record's table
    public RecordFiles(Store store, AttachmentRegister register, String recordKind, Permission permission) {
        this.store = store;
        this.register = register;
        this.recordKind = recordKind;
        this.permission = permission;
    }

    /// In the order in which they were added.
    public List<AttachmentRow> of(long recordId) {
        return register.of(recordKind, recordId);
    }

    /// JPEGs of those files that are pictures, by attachment.
    public Map<Long, byte[]> thumbnails(Collection<Long> ids) {
        return register.thumbnails(ids);
    }

    /// Puts files on a record, each in an action of its own: nobody waits for a slow folder to be read. One that is
    /// refused leaves the others, and a cancel those that are there. Refused when none can be added.
    ///
    /// @param files each read when it is its turn, so that one at a time is in memory
    /// @throws java.util.concurrent.CancellationException when cancelled before anything was added
    public Outcome<Added> add(long recordId, List<Supplier<Outcome<FileRead>>> files, Progress progress) {
        return store.transact(ADD, tx -> permission.of(tx, recordId))
                .then(allowed -> addAll(recordId, files, progress));
    }

    private Outcome<Added> addAll(long recordId, List<Supplier<Outcome<FileRead>>> files, Progress progress) {
        List<AttachmentRow> rows = new ArrayList<>();
        // what stops all of them is said once
        Set<Violation> refused = new LinkedHashSet<>();
        for (int i = 0; i < files.size(); i++) {
            try {
                progress.report((double) i / files.size(), Message.of("attachment.adding", i + 1, files.size()));
                add(recordId, files.get(i).get()).handle(rows::add, refused::addAll);
            } catch (RuntimeException stopped) {
                if (rows.isEmpty() || !isCancel(stopped)) {
                    throw stopped;
                }
                break;
            }
        }
        var reasons = List.copyOf(refused);
        return rows.isEmpty() && !reasons.isEmpty() ? Outcome.refused(reasons) : Outcome.done(new Added(rows, reasons));
    }

    private static boolean isCancel(RuntimeException stopped) {
        return stopped instanceof CancellationException
                || Cancellation.current().isCancelled();
    }

    private Outcome<AttachmentRow> add(long recordId, Outcome<FileRead> read) {
        return read.then(file ->
                        PreparedFile.any(NewAttachment.of(recordKind, recordId, null, file.name(), file.content())))
                .then(prepared -> store.transact(
                        ADD, tx -> permission.of(tx, recordId).then(allowed -> register.addIn(tx, prepared))));
    }

    public Outcome<Long> note(NoteFile note) {
        return store.transact(
                NOTE,
                tx -> note.check()
                        .then(() -> permission.of(tx, note.recordId()))
                        .then(allowed -> register.noteIn(tx, note, recordKind)));
    }

    /// @return what {@link #putBack} needs
    public Outcome<Removed> remove(long recordId, long attachmentId) {
        return store.transact(
                REMOVE,
                tx -> permission
                        .of(tx, recordId)
                        .then(allowed -> register.takeOffIn(tx, attachmentId, recordKind, recordId)));
    }

    public Outcome<AttachmentRow> putBack(Removed removed) {
        return PreparedFile.any(removed.file())
                .then(prepared -> store.transact(
                        PUT_BACK,
                        tx -> permission
                                .of(tx, removed.file().recordId())
                                .then(allowed -> register.putBackIn(tx, prepared, removed))));
    }
}
