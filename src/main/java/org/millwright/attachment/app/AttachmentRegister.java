package org.millwright.attachment.app;

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
import org.millwright.attachment.store.AttachmentStore;
import org.millwright.attachment.store.AttachmentStore.FileFacts;
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

    private final Store store;
    private final AttachmentStore files = new AttachmentStore();

    public AttachmentRegister(Store store) {
        this.store = store;
    }

    /// A content that is kept already is not kept twice. Refused: too large, nothing that is kept, or a picture that
    /// cannot be read.
    public Outcome<AttachmentRow> addIn(Tx tx, NewAttachment added) {
        return AttachmentRules.size(added.name(), added.content().size())
                .then(() -> AttachmentKind.of(added.content().array())
                        .map(kind -> keep(tx, added, kind))
                        .orElseGet(() -> Outcome.refused("attachment.refused.kind", added.name())));
    }

    private Outcome<AttachmentRow> keep(Tx tx, NewAttachment added, AttachmentKind kind) {
        String sha = Sha256.of(added.content().array());
        Long known = files.fileOf(tx.dsl(), sha);
        Outcome<Long> file = known != null
                ? Outcome.done(known)
                : facts(added, kind, sha)
                        .map(facts ->
                                files.insertFile(tx, facts, added.content().array()));
        return file.map(id -> {
            long link = files.insert(tx, id, AttachmentName.of(added.name(), kind), added);
            return Objects.requireNonNull(files.find(tx.dsl(), link));
        });
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
