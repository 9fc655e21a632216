package org.millwright.attachment.store;

import static org.millwright.platform.db.schema.Tables.ATTACHMENT;
import static org.millwright.platform.db.schema.Tables.ATTACHMENT_FILE;
import static org.millwright.platform.db.schema.Tables.ATTACHMENT_PIECE;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.attachment.AttachmentKind;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.NewAttachment;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.AttachmentPieceRecord;
import org.millwright.platform.db.schema.tables.records.AttachmentRecord;

/// Files and the records that they are on.
public final class AttachmentStore {

    /// Under the megabyte that a value of the embedded database may have.
    private static final int PIECE = 256 * 1024;

    /// What is known of a file before it is kept.
    ///
    /// @param width in pixels, of a picture
    public record FileFacts(
            String sha256,
            AttachmentKind kind,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable FileBytes thumbnail) {}

    /// A content that is kept.
    public record KeptFile(long id, AttachmentKind kind) {}

    /// Who put a file on a record, and when.
    public record Added(String by, Instant at) {}

    public @Nullable KeptFile fileOf(DSLContext dsl, String sha256) {
        return dsl.select(ATTACHMENT_FILE.ID, ATTACHMENT_FILE.KIND)
                .from(ATTACHMENT_FILE)
                .where(ATTACHMENT_FILE.SHA256.eq(sha256))
                .fetchOne(row -> new KeptFile(row.value1(), AttachmentKind.valueOf(row.value2())));
    }

    public long insertFile(Tx tx, FileFacts facts, byte[] content) {
        var file = tx.create(ATTACHMENT_FILE)
                .setSha256(facts.sha256())
                .setKind(facts.kind().name())
                .setSizeBytes(content.length)
                .setWidth(facts.width())
                .setHeight(facts.height())
                .setThumbnail(
                        facts.thumbnail() == null ? null : facts.thumbnail().array());
        tx.insert(file);
        List<AttachmentPieceRecord> pieces = new ArrayList<>();
        for (int from = 0; from < content.length; from += PIECE) {
            pieces.add(tx.create(ATTACHMENT_PIECE)
                    .setFileId(file.getId())
                    .setPlace(pieces.size())
                    .setContent(Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE))));
        }
        tx.insertAll(pieces);
        return file.getId();
    }

    public long insert(Tx tx, long fileId, String name, NewAttachment to, Added added) {
        var link = tx.create(ATTACHMENT)
                .setFileId(fileId)
                .setRecordKind(to.recordKind())
                .setRecordId(to.recordId())
                .setPartId(to.partId())
                .setFileName(name)
                .setNote(to.note())
                .setAddedAt(added.at())
                .setAddedBy(added.by());
        tx.insert(link);
        return link.getId();
    }

    public @Nullable AttachmentRow find(DSLContext dsl, long id) {
        List<AttachmentRow> found = rows(dsl, ATTACHMENT.ID.eq(id));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// Whether the file is on this very record.
    public boolean isOn(DSLContext dsl, long id, String recordKind, long recordId) {
        return dsl.fetchExists(ATTACHMENT, ATTACHMENT.ID.eq(id).and(on(recordKind, recordId)));
    }

    /// The name under which this very content is on the record already.
    public @Nullable String nameOn(DSLContext dsl, long fileId, String recordKind, long recordId) {
        return dsl.select(ATTACHMENT.FILE_NAME)
                .from(ATTACHMENT)
                .where(ATTACHMENT.FILE_ID.eq(fileId))
                .and(on(recordKind, recordId))
                .limit(1)
                .fetchOne(ATTACHMENT.FILE_NAME);
    }

    /// @param seenVersion the version that the user has changed
    public void note(Tx tx, long id, int seenVersion, @Nullable String note) {
        tx.update(tx.seen(ATTACHMENT, id, seenVersion).setNote(note));
    }

    /// Takes the file off its record; one that is on no record any more is not kept.
    public boolean delete(Tx tx, long id) {
        AttachmentRecord link = tx.find(ATTACHMENT, id);
        if (link == null) {
            return false;
        }
        tx.delete(link);
        long fileId = link.getFileId();
        if (!tx.dsl().fetchExists(ATTACHMENT, ATTACHMENT.FILE_ID.eq(fileId))) {
            tx.dsl()
                    .selectFrom(ATTACHMENT_PIECE)
                    .where(ATTACHMENT_PIECE.FILE_ID.eq(fileId))
                    .fetch()
                    .forEach(tx::delete);
            var file = tx.find(ATTACHMENT_FILE, fileId);
            if (file != null) {
                tx.delete(file);
            }
        }
        return true;
    }

    /// The files on a record in the order in which they were added.
    public List<AttachmentRow> of(DSLContext dsl, String recordKind, long recordId) {
        return rows(dsl, on(recordKind, recordId));
    }

    public int count(DSLContext dsl, String recordKind, long recordId, long partId) {
        return dsl.fetchCount(ATTACHMENT, on(recordKind, recordId).and(ATTACHMENT.PART_ID.eq(partId)));
    }

    private static Condition on(String recordKind, long recordId) {
        return ATTACHMENT.RECORD_KIND.eq(recordKind).and(ATTACHMENT.RECORD_ID.eq(recordId));
    }

    private static List<AttachmentRow> rows(DSLContext dsl, Condition which) {
        return dsl.select(ATTACHMENT.asterisk(), ATTACHMENT_FILE.KIND, ATTACHMENT_FILE.SIZE_BYTES)
                .from(ATTACHMENT)
                .join(ATTACHMENT_FILE)
                .on(ATTACHMENT_FILE.ID.eq(ATTACHMENT.FILE_ID))
                .where(which)
                .orderBy(ATTACHMENT.ADDED_AT, ATTACHMENT.ID)
                .fetch(AttachmentStore::row);
    }

    private static AttachmentRow row(Record found) {
        return new AttachmentRow(
                found.get(ATTACHMENT.ID),
                found.get(ATTACHMENT.VERSION),
                found.get(ATTACHMENT.PART_ID),
                found.get(ATTACHMENT.FILE_NAME),
                found.get(ATTACHMENT.NOTE),
                AttachmentKind.valueOf(found.get(ATTACHMENT_FILE.KIND)),
                found.get(ATTACHMENT_FILE.SIZE_BYTES),
                found.get(ATTACHMENT.ADDED_AT),
                found.get(ATTACHMENT.ADDED_BY));
    }

    /// Small pictures of those files that have one, by attachment.
    public Map<Long, byte[]> thumbnails(DSLContext dsl, Collection<Long> ids) {
        Map<Long, byte[]> found = new HashMap<>();
        dsl.select(ATTACHMENT.ID, ATTACHMENT_FILE.THUMBNAIL)
                .from(ATTACHMENT)
                .join(ATTACHMENT_FILE)
                .on(ATTACHMENT_FILE.ID.eq(ATTACHMENT.FILE_ID))
                .where(ATTACHMENT.ID.in(ids))
                .and(ATTACHMENT_FILE.THUMBNAIL.isNotNull())
                .forEach(row -> found.put(row.value1(), row.value2()));
        return found;
    }

    public byte[] content(DSLContext dsl, long id) {
        return content(
                dsl,
                ATTACHMENT_PIECE.FILE_ID.eq(
                        DSL.select(ATTACHMENT.FILE_ID).from(ATTACHMENT).where(ATTACHMENT.ID.eq(id))));
    }

    byte[] content(DSLContext dsl, Condition file) {
        var whole = new ByteArrayOutputStream();
        dsl.select(ATTACHMENT_PIECE.CONTENT)
                .from(ATTACHMENT_PIECE)
                .where(file)
                .orderBy(ATTACHMENT_PIECE.PLACE)
                .forEach(row -> whole.writeBytes(row.value1()));
        return whole.toByteArray();
    }
}
