package org.millwright.attachment.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.millwright.platform.db.schema.Tables.ATTACHMENT;
import static org.millwright.platform.db.schema.Tables.ATTACHMENT_FILE;
import static org.millwright.platform.db.schema.Tables.ATTACHMENT_PIECE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.platform.db.StoreCheck;

/// Holds files against their hashes, and against the records that show them.
public final class AttachmentCheckReader {

    private static final int SHOWN_OF_HASH = 12;

    private final AttachmentStore store = new AttachmentStore();

    /// @param hash of a content, as it was taken when the file was kept
    public List<Invariant> check(DSLContext dsl, Function<byte[], String> hash) {
        return List.of(
                whole(dsl, hash),
                StoreCheck.invariant(
                        dsl,
                        "invariant.files-shown",
                        select(ATTACHMENT_FILE.SHA256)
                                .from(ATTACHMENT_FILE)
                                .where(notExists(
                                        selectOne().from(ATTACHMENT).where(ATTACHMENT.FILE_ID.eq(ATTACHMENT_FILE.ID)))),
                        row -> Message.of("invariant.file-on-nothing", shortened(row.value1()))));
    }

    /// One file after another: all of them together are more than fits in memory.
    private Invariant whole(DSLContext dsl, Function<byte[], String> hash) {
        List<Message> torn = new ArrayList<>();
        long count = 0;
        for (var file : dsl.select(ATTACHMENT_FILE.ID, ATTACHMENT_FILE.SHA256, ATTACHMENT_FILE.SIZE_BYTES)
                .from(ATTACHMENT_FILE)
                .orderBy(ATTACHMENT_FILE.ID)
                .fetch()) {
            byte[] content = store.content(dsl, ATTACHMENT_PIECE.FILE_ID.eq(file.value1()));
            if (content.length != file.value3() || !hash.apply(content).equals(file.value2())) {
                count++;
                if (torn.size() < StoreCheck.SHOWN) {
                    torn.add(Message.of("invariant.file-torn", shortened(file.value2())));
                }
            }
        }
        return new Invariant(Message.of("invariant.files-whole"), count, torn);
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length()));
    }
}
