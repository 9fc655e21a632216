package org.millwright.attachment.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.millwright.attachment.AttachmentName;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.NewAttachment;
import org.millwright.attachment.NoteFile;
import org.millwright.attachment.store.AttachmentStore;
import org.millwright.attachment.store.AttachmentStore.Added;
import org.millwright.attachment.store.AttachmentStore.FileFacts;
import org.millwright.attachment.store.AttachmentStore.KeptFile;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Puts files on records and takes them off. Whether the record may be changed is for its own feature to say.
public final class AttachmentRegister {

    /// A file with its content.
    public record Content(AttachmentRow row, FileBytes content) {}

    /// A file that was taken off its record, to be put back.
    public record Removed(NewAttachment file, String addedBy, Instant addedAt) {}

    private final Store store;
    private final AttachmentStore files = new AttachmentStore();

    public AttachmentRegister(Store store) {
        this.store = store;
    }

    /// A picture or PDF. A content that is kept already is not kept twice. Refused: too large, anything else, or a
    /// picture that cannot be read.
    public Outcome<AttachmentRow> addIn(Tx tx, NewAttachment added) {
        return PreparedFile.pictureOrPdf(added).map(prepared -> link(tx, kept(tx, prepared), added, by(tx)));
    }

    /// Any file, once on each record. Refused when it is there already.
    Outcome<AttachmentRow> addIn(Tx tx, PreparedFile prepared) {
        return addOnceIn(tx, prepared, by(tx));
    }

    private Outcome<AttachmentRow> addOnceIn(Tx tx, PreparedFile prepared, Added by) {
        NewAttachment added = prepared.file();
        KeptFile file = kept(tx, prepared);
        String there = files.nameOn(tx.dsl(), file.id(), added.recordKind(), added.recordId());
        return there == null
                ? Outcome.done(link(tx, file, added, by))
                : Outcome.refused("attachment.refused.there", added.name(), there);
    }

    private KeptFile kept(Tx tx, PreparedFile prepared) {
        FileFacts facts = prepared.facts();
        KeptFile known = files.fileOf(tx.dsl(), facts.sha256());
        return known != null
                ? known
                : new KeptFile(
                        files.insertFile(tx, facts, prepared.file().content().array()), facts.kind());
    }

    private AttachmentRow link(Tx tx, KeptFile file, NewAttachment added, Added by) {
        long link = files.insert(tx, file.id(), AttachmentName.of(added.name(), file.kind()), added, by);
        return Objects.requireNonNull(files.find(tx.dsl(), link));
    }

    private static Added by(Tx tx) {
        return new Added(tx.actor().name(), tx.now());
    }

    /// Takes a file off its record and keeps what is needed to put it back. Refused when it is not on this record.
    Outcome<Removed> takeOffIn(Tx tx, long attachmentId, String recordKind, long recordId) {
        AttachmentRow row = files.find(tx.dsl(), attachmentId);
        if (row == null || !files.isOn(tx.dsl(), attachmentId, recordKind, recordId)) {
            return Outcome.refused("attachment.refused.gone");
        }
        var content = FileBytes.of(files.content(tx.dsl(), attachmentId));
        files.delete(tx, attachmentId);
        return Outcome.done(new Removed(
                new NewAttachment(recordKind, recordId, row.partId(), row.name(), row.note(), content),
                row.addedBy(),
                row.addedAt()));
    }

    /// Puts a file back on its record, as it was added first.
    Outcome<AttachmentRow> putBackIn(Tx tx, PreparedFile prepared, Removed removed) {
        return addOnceIn(tx, prepared, new Added(removed.addedBy(), removed.addedAt()));
    }

    Outcome<Long> noteIn(Tx tx, NoteFile note, String recordKind) {
        if (!files.isOn(tx.dsl(), note.attachmentId(), recordKind, note.recordId())) {
            return Outcome.refused("attachment.refused.gone");
        }
        files.note(tx, note.attachmentId(), note.seenVersion(), note.tidied());
        return Outcome.done(note.attachmentId());
    }

    /// Refused when it is not on this record.
    public Outcome<Long> removeIn(Tx tx, long attachmentId, String recordKind, long recordId) {
        return files.isOn(tx.dsl(), attachmentId, recordKind, recordId) && files.delete(tx, attachmentId)
                ? Outcome.done(attachmentId)
                : Outcome.refused("attachment.refused.gone");
    }

    public Optional<AttachmentRow> findIn(Tx tx, long attachmentId) {
        return Optional.ofNullable(files.find(tx.dsl(), attachmentId));
    }

    /// How many files are on a part of a record.
    public int countIn(Tx tx, String recordKind, long recordId, long partId) {
        return files.count(tx.dsl(), recordKind, recordId, partId);
    }

    /// The files on a record in the order in which they were added.
    public List<AttachmentRow> of(String recordKind, long recordId) {
        return store.read(dsl -> files.of(dsl, recordKind, recordId));
    }

    /// JPEGs of those files that are pictures, by attachment.
    public Map<Long, byte[]> thumbnails(Collection<Long> ids) {
        return store.read(dsl -> files.thumbnails(dsl, ids));
    }

    public Optional<Content> content(long attachmentId) {
        return store.read(dsl -> Optional.ofNullable(files.find(dsl, attachmentId))
                .map(row -> new Content(row, FileBytes.of(files.content(dsl, attachmentId)))));
    }
}
