package org.millwright.platform.db;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leads the embedded database to the newest data of a file that its program did not close.
///
/// H2 2.5.252 writes the head of the file before it takes note of the chunk that it has just written, so
/// that the head names the chunk before it. Where the newest does not stand where that one expects it,
/// the database opens the state of before: actions that were acknowledged, and are in the file, are
/// gone.
///
/// What it writes in the background can go the other way: of two chunks on their way the second does not
/// know the first, until a third names both. Such a chunk is of no use and holds nothing that was
/// acknowledged, because {@link FileSync} waits for what is on its way; it is given up.
final class FileRecovery {

    private static final Logger LOG = LoggerFactory.getLogger(FileRecovery.class);
    private static final int FOOTER = 128;
    private static final String CHUNK_OF_LAYOUT = "chunk.";

    /// More than the database has on their way at a time.
    private static final int GIVEN_UP = 10;

    /// A chunk that is there from its head to its foot.
    private record Chunk(long block, String id, long version, long time) {

        /// A clock that is set back leaves the time of the chunks as it was; a chunk of a state that was
        /// given up can have a higher version, and never a later time.
        private static final Comparator<Chunk> BY_AGE =
                Comparator.comparingLong(Chunk::time).thenComparingLong(Chunk::version);

        boolean isNumbered(long number) {
            return Long.parseLong(id, 16) == number;
        }
    }

    /// What stood in a place of the file before it was written over.
    record Replaced(long position, byte[] before) {}

    private FileRecovery() {}

    /// Must be called while nobody has the file open.
    ///
    /// @return what was written over, for {@link #undo}; nothing if the file is right as it is
    static List<Replaced> repair(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            Map<String, String> head = head(content);
            if (head.isEmpty() || FileHead.isClean(head)) {
                return List.of();
            }
            return leadToNewest(file, content, head);
        }
    }

    /// Puts back what {@link #repair} has changed.
    static void undo(Path file, List<Replaced> changes) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            for (Replaced change : changes.reversed()) {
                content.seek(change.position());
                content.write(change.before());
            }
            content.getFD().sync();
        }
    }

    private static List<Replaced> leadToNewest(Path file, RandomAccessFile content, Map<String, String> head)
            throws IOException {
        List<Replaced> changes = new ArrayList<>();
        List<Chunk> chunks = chunks(content);
        String named = head.get("version");
        for (Chunk newest : chunks.subList(0, Math.min(GIVEN_UP, chunks.size()))) {
            String version = Long.toHexString(newest.version());
            if (!version.equals(named)) {
                LOG.info("{} was not closed: its newest data is {}, not version {}", file, newest, named);
                changes.addAll(write(content, head, newest));
                named = version;
            }
            if (knowsTheOneBefore(file, newest, chunks)) {
                return changes;
            }
            LOG.info("{} does not know the chunk before it and is given up", newest);
            changes.add(overwrite(content, newest.block() * FileHead.BLOCK, new byte[1]));
        }
        undo(file, changes);
        return List.of();
    }

    /// The chunk before has the number before. As long as a chunk is the newest, the database cannot have done away
    /// with the one before it.
    private static boolean knowsTheOneBefore(Path file, Chunk newest, List<Chunk> chunks) {
        long before = Long.parseLong(newest.id(), 16) - 1;
        boolean isThere =
                chunks.stream().anyMatch(chunk -> chunk.isNumbered(before) && Chunk.BY_AGE.compare(chunk, newest) < 0);
        if (!isThere) {
            return true;
        }
        try (MVStore content =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return content.getLayoutMap().containsKey(CHUNK_OF_LAYOUT + Long.toHexString(before));
        } catch (MVStoreException unreadable) {
            // any other damage is for whoever opens the file to find and to tell
            return unreadable.getErrorCode() != DataUtils.ERROR_CHUNK_NOT_FOUND;
        }
    }

    /// The file has its head twice.
    private static Map<String, String> head(RandomAccessFile content) throws IOException {
        if (content.length() < 2 * FileHead.BLOCK) {
            return Map.of();
        }
        Map<String, String> first = FileHead.fields(content, 0);
        return first.containsKey("version") ? first : Map.of();
    }

    /// All that are whole, the newest first.
    private static List<Chunk> chunks(RandomAccessFile content) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (long block = 2; (block + 1) * FileHead.BLOCK <= content.length(); block++) {
            Chunk chunk = chunkAt(content, block);
            if (chunk != null) {
                chunks.add(chunk);
            }
        }
        chunks.sort(Chunk.BY_AGE.reversed());
        return chunks;
    }

    private static @Nullable Chunk chunkAt(RandomAccessFile content, long block) throws IOException {
        content.seek(block * FileHead.BLOCK);
        if (content.read() != 'c') {
            return null;
        }
        Map<String, String> head = FileHead.fields(content, block * FileHead.BLOCK);
        if (!head.containsKey("chunk") || !head.containsKey("version") || !head.containsKey("len")) {
            return null;
        }
        try {
            long end = (block + FileHead.number(head, "len")) * FileHead.BLOCK;
            if (end > content.length()) {
                return null;
            }
            Map<String, String> foot = FileHead.fields(content, end - FOOTER, FOOTER);
            boolean whole = head.get("chunk").equals(foot.get("chunk"))
                    && head.get("version").equals(foot.get("version"));
            return whole
                    ? new Chunk(
                            block, head.get("chunk"), FileHead.number(head, "version"), FileHead.number(head, "time"))
                    : null;
        } catch (NumberFormatException otherContent) {
            return null;
        }
    }

    private static List<Replaced> write(RandomAccessFile content, Map<String, String> head, Chunk newest)
            throws IOException {
        head.put("block", Long.toHexString(newest.block()));
        head.put("chunk", newest.id());
        head.put("version", Long.toHexString(newest.version()));
        head.remove("fletcher");
        String text = head.entrySet().stream()
                .map(field -> field.getKey() + ":" + field.getValue())
                .collect(Collectors.joining(","));
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        String checked = text + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
        byte[] block = new byte[FileHead.BLOCK];
        byte[] line = (checked + "\n").getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(line, 0, block, 0, line.length);
        return List.of(overwrite(content, 0, block), overwrite(content, FileHead.BLOCK, block));
    }

    private static Replaced overwrite(RandomAccessFile content, long position, byte[] bytes) throws IOException {
        byte[] before = new byte[bytes.length];
        content.seek(position);
        content.readFully(before);
        content.seek(position);
        content.write(bytes);
        content.getFD().sync();
        return new Replaced(position, before);
    }
}
