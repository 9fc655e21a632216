package org.millwright.attachment.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.millwright.attachment.AttachmentKind;
import org.millwright.attachment.AttachmentName;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.AttachmentRules;
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
import org.millwright.platform.picture.Picture;
import org.millwright.platform.picture.PictureSize;

/// Puts files on records and takes them off. Whether the record may be changed is for its own feature to say.
public final class AttachmentRegister {

    /// Of a thumbnail, in pixels.
    private static final int LONGEST_SIDE = 320;

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
        return AttachmentRules.size(added.name(), added.content().size())
                .then(() -> AttachmentKind.of(added.content().array())
                        .map(kind -> keep(tx, added, kind))
                        .orElseGet(() -> Outcome.refused("attachment.refused.kind", added.name())));
    }

    private Outcome<AttachmentRow> keep(Tx tx, NewAttachment added, AttachmentKind kind) {
        String sha = Sha256.of(added.content().array());
        KeptFile known = files.fileOf(tx.dsl(), sha);
        if (known != null && known.kind() != kind) {
            return Outcome.refused("attachment.refused.no-picture", added.name());
        }
        Outcome<KeptFile> file = known != null
                ? Outcome.done(known)
                : facts(added, kind, sha).map(facts -> insert(tx, facts, added.content()));
        return file.map(kept -> link(tx, kept, added, by(tx)));
    }

    /// Any file, once on each record. Refused: too large, a picture of too many pixels, or there already.
    Outcome<AttachmentRow> addAnyIn(Tx tx, NewAttachment added) {
        return AttachmentRules.size(added.name(), added.content().size()).then(() -> keepAny(tx, added, by(tx)));
    }

    private Outcome<AttachmentRow> keepAny(Tx tx, NewAttachment added, Added by) {
        byte[] content = added.content().array();
        String sha = Sha256.of(content);
        KeptFile known = files.fileOf(tx.dsl(), sha);
        if (known != null) {
            String there = files.nameOn(tx.dsl(), known.id(), added.recordKind(), added.recordId());
            return there == null
                    ? Outcome.done(link(tx, known, added, by))
                    : Outcome.refused("attachment.refused.there", added.name(), there);
        }
        // what only begins like a picture is a file as any other
        AttachmentKind kind = AttachmentKind.of(content)
                .filter(found -> !found.isPicture() || Picture.size(content).isPresent())
                .orElse(AttachmentKind.OTHER);
        return facts(added, kind, sha).map(facts -> link(tx, insert(tx, facts, added.content()), added, by));
    }

    private KeptFile insert(Tx tx, FileFacts facts, FileBytes content) {
        return new KeptFile(files.insertFile(tx, facts, content.array()), facts.kind());
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
    Outcome<AttachmentRow> putBackIn(Tx tx, Removed removed) {
        return keepAny(tx, removed.file(), new Added(removed.addedBy(), removed.addedAt()));
    }

    Outcome<Long> noteIn(Tx tx, NoteFile note, String recordKind) {
        if (!files.isOn(tx.dsl(), note.attachmentId(), recordKind, note.recordId())) {
            return Outcome.refused("attachment.refused.gone");
        }
        files.note(tx, note.attachmentId(), note.seenVersion(), note.tidied());
        return Outcome.done(note.attachmentId());
    }

    /// The header is looked at before any pixel is read: a small file can hold a picture that fills the memory.
    private static Outcome<FileFacts> facts(NewAttachment added, AttachmentKind kind, String sha) {
        if (!kind.isPicture()) {
            return Outcome.done(new FileFacts(sha, kind, null, null, null));
        }
        Optional<PictureSize> size = Picture.size(added.content().array());
        if (size.isEmpty()) {
            return Outcome.refused("attachment.refused.no-picture", added.name());
        }
        int width = size.get().width();
        int height = size.get().height();
        return AttachmentRules.pixels(added.name(), width, height)
                .then(() -> Picture.thumbnail(added.content().array(), LONGEST_SIDE)
                        .map(small -> Outcome.done(new FileFacts(sha, kind, width, height, FileBytes.of(small))))
                        .orElseGet(() -> Outcome.refused("attachment.refused.no-picture", added.name())));
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
